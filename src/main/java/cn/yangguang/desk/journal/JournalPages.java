package cn.yangguang.desk.journal;

import cn.yangguang.journal.JournalFilter;
import cn.yangguang.journal.JournalLine;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.staff.StaffNames;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The journal, for the auditor at the top of the tree: entries bear no unit, so there is no part of it for others. */
@Controller
class JournalPages {

    private static final String PATH = "/desk/journal";
    private static final int PAGE = 50;

    private final Organization organization;
    private final ReadingJournal reading;
    private final ExportingJournal exporting;
    private final JournalViews views;
    private final JournalWords words;
    private final StaffNames names;
    private final Clock clock;

    JournalPages(
            Organization organization,
            ReadingJournal reading,
            ExportingJournal exporting,
            JournalViews views,
            JournalWords words,
            StaffNames names,
            Clock clock) {
        this.organization = organization;
        this.reading = reading;
        this.exporting = exporting;
        this.views = views;
        this.words = words;
        this.names = names;
        this.clock = clock;
    }

    @Bean
    @Order(930)
    static NavigationEntry journalEntry() {
        return new NavigationEntry("日志", PATH, Act.READ_JOURNAL.name());
    }

    private boolean may(Actor actor) {
        return Permissions.mayForAll(actor, Act.READ_JOURNAL, organization.tree());
    }

    @GetMapping(PATH)
    View list(Actor actor, @RequestParam Map<String, String> typed) {
        if (!may(actor)) {
            return Views.forbidden();
        }
        JournalForm form = new JournalForm(typed);
        FormProblems problems = new FormProblems();
        JournalFilter filter = form.filter(names, clock.getZone(), problems);
        if (!problems.isEmpty()) {
            JournalPage.Listing page = page(form, problems, List.of());
            return Views.refused(shell -> Views.TEMPLATES.deskJournal(shell, page));
        }
        List<JournalLine> lines = reading.read(actor, filter, form.before(), PAGE + 1, form.asked());
        JournalPage.Listing page = page(form, problems, lines);
        return Views.html(shell -> Views.TEMPLATES.deskJournal(shell, page));
    }

    private JournalPage.Listing page(JournalForm form, FormProblems problems, List<JournalLine> lines) {
        List<JournalLine> shown = lines.subList(0, Math.min(PAGE, lines.size()));
        return new JournalPage.Listing(
                problems,
                problems.on(form.fields(words)),
                form.asked(),
                views.rows(shown),
                lines.size() > PAGE ? JournalForm.written(shown.getLast().mark()) : "",
                form.before() == null,
                views.sealed());
    }

    /** The whole answer as a table; streamed, for it may be longer than any page. */
    @PostMapping(PATH + "/export")
    View export(Actor actor, @RequestParam Map<String, String> typed) {
        if (!may(actor)) {
            return Views.forbidden();
        }
        JournalForm form = new JournalForm(typed);
        FormProblems problems = new FormProblems();
        JournalFilter filter = form.filter(names, clock.getZone(), problems);
        if (!problems.isEmpty()) {
            JournalPage.Listing page = page(form, problems, List.of());
            return Views.refused(shell -> Views.TEMPLATES.deskJournal(shell, page));
        }
        reading.note(actor, "journal.export", form.asked());
        ContentDisposition file = ContentDisposition.attachment()
                .filename("日志-" + LocalDate.now(clock) + ".csv", StandardCharsets.UTF_8)
                .build();
        return (model, request, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
            exporting.write(filter, response.getOutputStream());
        };
    }
}
