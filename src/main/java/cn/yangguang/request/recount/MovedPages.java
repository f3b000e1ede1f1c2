package cn.yangguang.request.recount;

import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Which limits moved with the calendar, for whoever handles the cases. */
@Controller
class MovedPages {

    private static final String CASES = "/desk/requests";

    private final MovedLimits moved;
    private final KeptCalendar calendar;

    MovedPages(MovedLimits moved, KeptCalendar calendar) {
        this.moved = moved;
        this.calendar = calendar;
    }

    @GetMapping(CASES + "/moved")
    View list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        Reach reach = Reach.of(actor, Act.READ_REQUESTS);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        Paging paging = Paging.of(page, moved.count(reach));
        List<MovedPage.Row> rows =
                moved.within(reach, paging).stream().map(MovedPages::row).toList();
        MovedPage.Listing listing = new MovedPage.Listing(rows, paging, undated(moved.undated(reach)));
        return Views.html(shell -> Views.TEMPLATES.requestMoved(shell, listing));
    }

    private String undated(long number) {
        return number == 0
                ? ""
                : "有 " + number + " 件办理中的申请，答复期限超出已载入的工作日历（至" + calendar.now().lastDay()
                        + "），载入下一年度的放假安排后自动确定；在此之前照常办理。";
    }

    private static MovedPage.Row row(MovedLimits.Moved one) {
        return new MovedPage.Row(
                one.number().toString(),
                CASES + "/" + one.request(),
                one.unit(),
                day(one.before()),
                day(one.after()),
                one.notice(),
                one.on().toString());
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "待定");
    }
}
