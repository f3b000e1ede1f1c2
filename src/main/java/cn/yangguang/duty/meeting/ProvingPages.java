package cn.yangguang.duty.meeting;

import cn.yangguang.duty.evidence.Recording;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.web.Views;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The click that makes a meeting the evidence of something owed. */
@Controller
class ProvingPages {

    private final CountingMeeting counting;
    private final MeetingViews views;

    ProvingPages(CountingMeeting counting, MeetingViews views) {
        this.counting = counting;
        this.views = views;
    }

    @PostMapping("/desk/meetings/{id}/count")
    View count(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID occurrence) {
        if (occurrence == null) {
            return views.refused(actor, id, "请选择它是哪一件应办事项的佐证。");
        }
        return switch (counting.count(actor, id, occurrence)) {
            case Recording.Recorded _ -> Views.redirect("/desk/meetings/" + id, "已登记为佐证材料。没有会议记录的，要由他人审核后才计入。");
            case Recording.Refused(String _, String sentence) -> views.refused(actor, id, sentence);
            case Recording.Asked _ -> views.refused(actor, id, "没有登记：这一天不在那一件的办理期内，或已有同样的佐证，请在应办事项里登记。");
            case Recording.Gone() -> views.refused(actor, id, "没有登记：那一件已经不存在，请刷新页面。");
            case Recording.NotAllowed() -> Views.forbidden();
        };
    }
}
