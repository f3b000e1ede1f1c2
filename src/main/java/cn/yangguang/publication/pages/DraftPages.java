package cn.yangguang.publication.pages;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.Period;
import cn.yangguang.publication.keeping.SettlingDraft;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import cn.yangguang.web.forms.TypedNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What whoever drafts settles beside the content: how long it is to stand, or that the draft goes. */
@Controller
class DraftPages {

    private static final String ONE = PublicationPages.PATH + "/{id}";

    private final SettlingDraft settling;
    private final StepViews views;

    DraftPages(SettlingDraft settling, StepViews views) {
        this.settling = settling;
        this.views = views;
    }

    @PostMapping(ONE + "/period")
    View period(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String openUntil,
            @RequestParam(defaultValue = "") String noticeDays) {
        FormProblems problems = new FormProblems();
        LocalDate until = TypedDay.orNull(openUntil.strip());
        if (until == null && !openUntil.isBlank()) {
            problems.add("openUntil", "日期请写成 2026-03-31 这样。");
        }
        if (!noticeDays.strip().matches("\\d{0,4}")) {
            problems.add("noticeDays", "请填整数，没有规定的不填。");
        }
        if (!problems.isEmpty()) {
            return views.refused(actor, id, problems);
        }
        int days = noticeDays.isBlank() ? 0 : Integer.parseInt(noticeDays.strip());
        return views.answer(
                actor,
                id,
                settling.period(actor, id, TypedNumber.version(seen), new Period(until, days, "")),
                "公开期限已设定。");
    }

    @PostMapping(ONE + "/discard")
    View discard(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        try {
            Taking became = settling.discard(actor, id, TypedNumber.version(seen));
            return became instanceof Taking.Taken
                    ? Views.redirect(PublicationPages.PATH, "草稿已删去。")
                    : views.answer(actor, id, became, "");
        } catch (DataIntegrityViolationException held) {
            String sentence = "别的内容用到了这份草稿，不能删去；不再需要的，可以留着不送审。";
            return views.refused(actor, id, new FormProblems().add(sentence));
        }
    }
}
