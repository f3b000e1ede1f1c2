package cn.yangguang.plan.scheme;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.scheme.SchemeLists.OfUnit;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who is how far: the plans for the office, with who has no published scheme; the own plans for a unit. */
@Controller
class WorkPages {

    private static final String PATH = "/desk/work";

    private final SchemeLists lists;
    private final SchemeDates dates;

    WorkPages(SchemeLists lists, SchemeDates dates) {
        this.lists = lists;
        this.dates = dates;
    }

    @Bean
    @Order(210)
    static NavigationEntry workEntry() {
        return new NavigationEntry("任务落实", PATH, Act.READ_DUTIES.name());
    }

    @GetMapping(PATH)
    View front(Actor actor) {
        Reach reach = Reach.of(actor, Act.READ_DUTIES);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        boolean watches = !Reach.of(actor, Act.SET_SCHEME_DATE).isEmpty();
        List<OfUnit> all = lists.within(watches ? Reach.of(actor, Act.SET_SCHEME_DATE) : reach);
        WorkPage.Front page = new WorkPage.Front(
                watches ? plans(all) : List.of(),
                watches ? List.of() : all.stream().map(WorkPages::row).toList());
        return Views.html(shell -> Views.TEMPLATES.planWork(shell, page));
    }

    private static List<WorkPage.PlanRow> plans(List<OfUnit> all) {
        Map<UUID, List<OfUnit>> byPlan =
                all.stream().collect(Collectors.groupingBy(OfUnit::plan, LinkedHashMap::new, Collectors.toList()));
        return byPlan.values().stream()
                .map(units -> new WorkPage.PlanRow(
                        units.getFirst().title(),
                        PATH + "/" + units.getFirst().plan(),
                        text(units.getFirst().publishBy()),
                        units.size(),
                        units.stream()
                                .filter(unit -> unit.publishedOn() != null)
                                .count(),
                        units.stream().filter(OfUnit::overdue).count()))
                .toList();
    }

    private static WorkPage.UnitRow row(OfUnit unit) {
        return new WorkPage.UnitRow(
                unit.title(),
                unit.gone().isEmpty() ? unit.unitName() : unit.unitName() + "（" + unit.gone() + "）",
                unit.path(),
                unit.gone().isEmpty() ? unit.filled() + " / " + unit.tasks() : "",
                unit.stage().isEmpty() ? "未起草" : unit.stage(),
                text(unit.publishBy()),
                text(unit.publishedOn()),
                unit.lamp());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @GetMapping(PATH + "/{plan}")
    View plan(Actor actor, @PathVariable UUID plan, @RequestParam(defaultValue = "false") boolean missing) {
        return dates.open(actor, plan)
                .map(opened -> page(actor, opened, missing, dates.of(plan), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planWorkOfPlan(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH + "/{plan}/date")
    View date(
            Actor actor,
            @PathVariable UUID plan,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "-1") int seen) {
        Optional<SchemeDates.Opened> opened = dates.open(actor, plan);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        LocalDate typed = TypedDay.orNull(day.strip());
        if (typed == null && !day.isBlank()) {
            FormProblems problems = new FormProblems().add("day", "请填写日期，如 2026-04-30；不要求编制方案则留空。");
            return refused(actor, opened.get(), new SchemeDates.Set(null, seen), problems);
        }
        if (dates.set(actor, opened.get(), typed, seen)) {
            return Views.redirect(PATH + "/" + plan, typed == null ? "已取消公布期限。" : "已要求各单位在 " + typed + " 前公布实施方案。");
        }
        SchemeDates.Set now = dates.of(plan);
        String sentence =
                "您打开页面以后，公布期限已被改为" + (now.day() == null ? "“不要求”" : " " + now.day()) + "。下面是您填写的；再保存一次就以您的为准。";
        return refused(
                actor, opened.get(), new SchemeDates.Set(typed, now.version()), new FormProblems().add(sentence));
    }

    private View refused(Actor actor, SchemeDates.Opened opened, SchemeDates.Set typed, FormProblems problems) {
        WorkPage.OfPlan page = page(actor, opened, false, typed, problems);
        return Views.refused(shell -> Views.TEMPLATES.planWorkOfPlan(shell, page));
    }

    private WorkPage.OfPlan page(
            Actor actor, SchemeDates.Opened opened, boolean missing, SchemeDates.Set set, FormProblems problems) {
        List<OfUnit> units = lists.of(opened.plan().id(), Reach.of(actor, Act.SET_SCHEME_DATE));
        long published =
                units.stream().filter(unit -> unit.publishedOn() != null).count();
        long overdue = units.stream().filter(OfUnit::overdue).count();
        return new WorkPage.OfPlan(
                opened.plan().title(),
                PATH + "/" + opened.plan().id(),
                "共 " + units.size() + " 个单位，已公布 " + published + " 个，逾期未公布 " + overdue + " 个。",
                set.version(),
                problems,
                problems.on(Field.date("day", "各单位公布实施方案的期限").value(set.day()).hint("按通知要求填写；不要求编制方案则留空。")),
                units.stream()
                        .filter(unit -> !missing || unit.publishedOn() == null)
                        .sorted(Comparator.comparing((OfUnit unit) -> unit.publishedOn() != null))
                        .map(WorkPages::row)
                        .toList(),
                missing);
    }
}
