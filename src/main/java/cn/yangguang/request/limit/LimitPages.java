package cn.yangguang.request.limit;

import cn.yangguang.calendar.Due;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.request.clock.Reckoned;
import cn.yangguang.request.clock.Reckoning;
import cn.yangguang.request.clock.RequestClock;
import cn.yangguang.request.clock.Step;
import cn.yangguang.web.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The what-if calculator: when an answer is due, and why, day by day; nothing is stored. */
@Controller
class LimitPages {

    private final KeptCalendar calendar;
    private final Clock clock;

    LimitPages(KeptCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping(LimitAddress.PATH)
    View limit(@RequestParam MultiValueMap<String, String> sent) {
        LimitForm form = LimitForm.read(sent);
        LimitPage page = form.empty() || !form.problems().isEmpty() ? asking(form) : answered(form);
        return page.problems().isEmpty()
                ? Views.html(shell -> Views.TEMPLATES.requestLimit(shell, page))
                : Views.refused(shell -> Views.TEMPLATES.requestLimit(shell, page));
    }

    private static LimitPage asking(LimitForm form) {
        return new LimitPage(form.fields(), form.problems(), "", List.of(), null);
    }

    private LimitPage answered(LimitForm form) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = form.last().isAfter(today) ? form.last() : today;
        return switch (RequestClock.reckon(form.channel(), form.events(), calendar.now(), asOf)) {
            case Reckoned.Impossible impossible -> {
                form.problems().add(impossible.plain());
                yield asking(form);
            }
            case Reckoning reckoning -> told(form, reckoning);
        };
    }

    private static LimitPage told(LimitForm form, Reckoning reckoning) {
        LocalDate due = reckoning.due();
        String words = due != null
                ? "答复期限：" + due + "，到这一天的 24 时为止。"
                : reckoning.runs()
                        ? "期限超出已载入的工作日历，载入下一年度的放假安排之后才能确定。"
                        : "现在没有进行中的答复期限：" + reckoning.state().label() + "。";
        Due end = due == null ? new Due.Refused(words) : new Due.On(due);
        return new LimitPage(
                form.fields(),
                form.problems(),
                words,
                reckoning.steps().stream().map(Step::words).toList(),
                new cn.yangguang.calendar.Reckoning(words, reckoning.days(), end));
    }
}
