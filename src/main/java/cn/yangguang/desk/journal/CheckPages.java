package cn.yangguang.desk.journal;

import cn.yangguang.journal.CheckingChain;
import cn.yangguang.journal.CheckingChain.Finding;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The signed head of the journal's tree, and the check that a stretch of entries is what was sealed. */
@Controller
class CheckPages {

    private static final String PATH = "/desk/journal/check";

    /** What is proposed: the newest so many. */
    private static final int PROPOSED = 10_000;

    private final Organization organization;
    private final CheckingChain checking;
    private final ReadingJournal reading;
    private final JournalViews views;

    CheckPages(Organization organization, CheckingChain checking, ReadingJournal reading, JournalViews views) {
        this.organization = organization;
        this.checking = checking;
        this.reading = reading;
        this.views = views;
    }

    private boolean may(Actor actor) {
        return Permissions.mayForAll(actor, Act.READ_JOURNAL, organization.tree());
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        if (!may(actor)) {
            return Views.forbidden();
        }
        long size = views.size();
        JournalPage.Checking page = page(
                new FormProblems(),
                String.valueOf(Math.max(1, size - PROPOSED + 1)),
                String.valueOf(Math.max(1, size)),
                "",
                true);
        return Views.html(shell -> Views.TEMPLATES.deskJournalCheck(shell, page));
    }

    @PostMapping(PATH)
    View check(
            Actor actor, @RequestParam(defaultValue = "") String first, @RequestParam(defaultValue = "") String last) {
        if (!may(actor)) {
            return Views.forbidden();
        }
        FormProblems problems = new FormProblems();
        long from = number("first", first, problems);
        long to = number("last", last, problems);
        if (problems.isEmpty() && (to < from || to - from >= CheckingChain.MOST)) {
            problems.add("last", "止序号不能小于起序号，一次最多核对 " + CheckingChain.MOST + " 条；再长请分段核对。");
        }
        if (!problems.isEmpty()) {
            JournalPage.Checking page = page(problems, first, last, "", true);
            return Views.refused(shell -> Views.TEMPLATES.deskJournalCheck(shell, page));
        }
        reading.note(actor, "journal.check", Map.of("range", from + "-" + to));
        Finding finding = checking.check(from, to);
        boolean sound = finding instanceof Finding.Sound || finding instanceof Finding.Nothing;
        JournalPage.Checking page = page(problems, first, last, JournalViews.sentence(finding), sound);
        return Views.html(shell -> Views.TEMPLATES.deskJournalCheck(shell, page));
    }

    private static long number(String name, String typed, FormProblems problems) {
        if (!typed.strip().matches("[1-9]\\d{0,17}")) {
            problems.add(name, "请填写序号，是大于零的整数。");
            return 0;
        }
        return Long.parseLong(typed.strip());
    }

    private JournalPage.Checking page(FormProblems problems, String first, String last, String finding, boolean sound) {
        List<Field> fields = List.of(
                Field.number("first", "起序号").value(first).mustBeAnswered(),
                Field.number("last", "止序号").value(last).mustBeAnswered());
        return new JournalPage.Checking(problems, problems.on(fields), views.head(), finding, sound);
    }
}
