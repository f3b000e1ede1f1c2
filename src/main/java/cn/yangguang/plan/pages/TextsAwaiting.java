package cn.yangguang.plan.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.plan.keeping.PublicTexts;
import cn.yangguang.web.Badge;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks the office on the desk to draft what the public is to read of amended plans. */
@Component
@Order(150)
class TextsAwaiting implements AwaitingList {

    private final PublicTexts texts;

    TextsAwaiting(PublicTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        Reach reach = Reach.of(actor, Act.CONFIRM_PLAN);
        return reach.isEmpty()
                ? List.of()
                : texts.waiting(reach).stream()
                        .map(plan -> new Awaiting(
                                "《" + plan.title() + "》已调整，公众看到的仍是调整前的内容，请起草调整后的公开稿",
                                "/desk/plans/" + plan.id(),
                                new Badge("调整待公开", Badge.Lamp.SOON)))
                        .toList();
    }
}
