package cn.yangguang.demo.play;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.measures.TypedWork;
import cn.yangguang.plan.measures.UnitTask;
import cn.yangguang.plan.measures.UnitTasks;
import cn.yangguang.plan.measures.WritingMeasures;
import cn.yangguang.plan.scheme.DecidingScheme;
import cn.yangguang.plan.scheme.Filing;
import cn.yangguang.plan.scheme.Scheme;
import cn.yangguang.plan.scheme.SchemeDates;
import cn.yangguang.plan.scheme.SchemeLists;
import cn.yangguang.plan.scheme.Schemes;
import cn.yangguang.plan.scheme.Stage;
import cn.yangguang.plan.scheme.WritingScheme;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In February and March each unit writes what it does about its tasks, and its scheme; two never get to it. */
@Component
@Order(15)
@Profile(Play.PROFILE)
class SchemeScene implements Scene {

    private static final Set<String> NEVER = Set.of("tongji", "baishatan");
    private static final int ASKED = 2;
    private static final int SPREAD_DAYS = 40;

    private static final List<String> MEASURES = List.of(
            "由责任科室汇总内容，经分管负责同志审核后在区政府网站发布，并留存页面截图。",
            "每次办理前列出清单，办结后三个工作日内登记佐证材料，由办公室核对。",
            "指定专人跟踪，提前一周提醒；内容涉及其他单位的，先与牵头单位核对口径。");

    private final YearsPlan year;
    private final SchemeDates dates;
    private final SchemeLists lists;
    private final Schemes schemes;
    private final UnitTasks tasks;
    private final WritingMeasures measuring;
    private final WritingScheme writing;
    private final DecidingScheme deciding;
    private final Cast cast;

    SchemeScene(
            YearsPlan year,
            SchemeDates dates,
            SchemeLists lists,
            Schemes schemes,
            UnitTasks tasks,
            WritingMeasures measuring,
            WritingScheme writing,
            DecidingScheme deciding,
            Cast cast) {
        this.year = year;
        this.dates = dates;
        this.lists = lists;
        this.schemes = schemes;
        this.tasks = tasks;
        this.measuring = measuring;
        this.writing = writing;
        this.deciding = deciding;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        LocalDate asked = LocalDate.of(day.date().getYear(), Month.FEBRUARY, ASKED);
        if (day.date().equals(asked)) {
            ask(day);
        }
        boolean season = day.date().isAfter(asked) && day.date().getMonthValue() <= Month.MARCH.getValue();
        if (!season || !day.workday()) {
            return;
        }
        Plan plan = year.now();
        for (SchemeLists.OfUnit unit : lists.within(Reach.of(cast.office(), Act.READ_DUTIES))) {
            String step = cast.step(unit.unit());
            LocalDate begins = asked.plusDays(1 + Chance.draw(SPREAD_DAYS, "scheme", step));
            if (!cast.isOffice(unit.unit())
                    && !NEVER.contains(step)
                    && !day.date().isBefore(begins)) {
                goOn(plan, unit, day);
            }
        }
    }

    private void ask(PlayedDay day) {
        LocalDate by = LocalDate.of(day.date().getYear(), Month.MARCH, 31);
        SchemeDates.Opened opened = dates.open(cast.office(), year.now().id()).orElseThrow();
        if (!dates.set(cast.office(), opened, by, 0)) {
            throw new IllegalStateException("no day for the schemes of the play");
        }
        day.done("要求编制实施方案");
    }

    /** One step a day. */
    private void goOn(Plan plan, SchemeLists.OfUnit unit, PlayedDay day) {
        UUID place = unit.unit().value();
        Actor clerk = cast.clerk(unit.unit());
        if (unit.filled() < unit.tasks()) {
            measure(plan, unit, clerk);
            day.done("填写落实措施");
            return;
        }
        List<Scheme> before = schemes.of(plan.id(), unit.unit());
        if (before.isEmpty()) {
            filed(writing.write(clerk, plan.id(), place, text(plan, unit.unitName()), 0));
            filed(writing.submit(clerk, plan.id(), place, version(plan, unit)));
            day.done("提交实施方案");
            return;
        }
        switch (before.getFirst().stage()) {
            case Stage.Submitted _ -> {
                filed(deciding.approve(cast.head(unit.unit()), plan.id(), place, version(plan, unit)));
                day.done("审定实施方案");
            }
            case Stage.Approved _ -> {
                filed(deciding.publish(clerk, plan.id(), place, version(plan, unit)));
                day.done("公布实施方案");
            }
            case Stage.Drafted _, Stage.Published _ -> {}
        }
    }

    private int version(Plan plan, SchemeLists.OfUnit unit) {
        return schemes.of(plan.id(), unit.unit()).getFirst().version();
    }

    private void measure(Plan plan, SchemeLists.OfUnit unit, Actor clerk) {
        String section = cast.step(unit.unit()).length() % 2 == 0 ? "办公室" : "综合科";
        List<TypedWork> typed = new ArrayList<>();
        for (UnitTask task : tasks.of(plan.id(), unit.unit())) {
            String measures = MEASURES.get(task.position() % MEASURES.size());
            typed.add(new TypedWork(
                    typed.size(),
                    task.id().toString(),
                    String.valueOf(task.version()),
                    "",
                    measures,
                    section,
                    clerk.name(),
                    ""));
        }
        WritingMeasures.Writing became =
                measuring.write(clerk, plan.id(), unit.unit().value(), typed);
        if (!(became instanceof WritingMeasures.Writing.Written(int rows, var _)) || rows != typed.size()) {
            throw new IllegalStateException("measures of the play were not written: " + became);
        }
    }

    private static Scheme.Text text(Plan plan, String unit) {
        return new Scheme.Text(
                unit + "落实《" + plan.title() + "》实施方案",
                "根据《" + plan.title() + "》，结合本单位职责，制定本方案。",
                "把分到本单位的任务逐项落到科室和人员，按时办理、如实登记。\n公开以前依法审查，内容准确，表述好懂。",
                "");
    }

    private static void filed(Filing became) {
        if (!(became instanceof Filing.Filed)) {
            throw new IllegalStateException("a scheme of the play was not filed: " + became);
        }
    }
}
