package cn.yangguang.request.statistics;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The statistics of requests, for any unit within reach and any period, at any moment. */
@Controller
class StatisticsPages {

    static final String PATH = "/desk/requests/statistics";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final StatisticsViews views;
    private final Figures figures;
    private final Organization organization;
    private final Clock clock;

    StatisticsPages(StatisticsViews views, Figures figures, Organization organization, Clock clock) {
        this.views = views;
        this.figures = figures;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        List<Unit> units = units(actor);
        if (units.isEmpty()) {
            return Views.forbidden();
        }
        StatisticsForm form = new StatisticsForm(sent, units, LocalDate.now(clock));
        Optional<Asked> asked = form.read();
        if (asked.isEmpty()) {
            return Views.notFound();
        }
        StatisticsPage.Show page = views.page(form, asked.get(), LocalDate.now(clock));
        return page.problems().isEmpty()
                ? Views.html(shell -> Views.TEMPLATES.requestStatistics(shell, page))
                : Views.refused(shell -> Views.TEMPLATES.requestStatistics(shell, page));
    }

    @GetMapping(PATH + "/xlsx")
    View sheet(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        List<Unit> units = units(actor);
        if (units.isEmpty()) {
            return Views.forbidden();
        }
        StatisticsForm form = new StatisticsForm(sent, units, LocalDate.now(clock));
        Optional<Asked> asked = form.read();
        if (!form.problems().isEmpty()) {
            // the page says what is wrong with the period; figures of another one would be taken for it
            return show(actor, sent);
        }
        return asked.map(of -> Downloads.written(
                        "依申请公开统计_" + of.unit().name() + "_" + of.from() + "_" + of.to() + ".xlsx",
                        XLSX,
                        out -> out.write(ReportSheet.write(figures.tableThree(of), figures.tableFour(of)))))
                .orElseGet(Views::notFound);
    }

    private List<Unit> units(Actor actor) {
        return Reach.of(actor, Act.READ_REQUESTS).units(organization.tree());
    }
}
