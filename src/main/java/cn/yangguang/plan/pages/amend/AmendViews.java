package cn.yangguang.plan.pages.amend;

import cn.yangguang.plan.amending.AmendingPlan;
import cn.yangguang.plan.comparing.TaskPair;
import cn.yangguang.plan.draft.Obstacle;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanVersion;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.PlanViews;
import cn.yangguang.plan.pages.comment.TaskChanges;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out amendments and versions. */
@Component
class AmendViews {

    private static final String FORMATS = ".docx,.doc,.xlsx,.xls,.csv,.pdf,.html,.htm,.txt,.md";

    private final Plans plans;
    private final Clock clock;

    AmendViews(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    AmendPage.Begin begin(Plan plan, FormProblems problems) {
        Field file = Field.file("file", "调整后的计划文件", FORMATS)
                .hint("docx、doc、xlsx、xls、csv、pdf、html、txt、md 均可，不超过 50 MB。读入后与现行任务逐条对上。")
                .mustBeAnswered();
        List<Link> prepared = plans.amendment(plan.id()).stream()
                .map(one -> new Link("正在准备的调整稿", "/desk/plans/" + one.id() + "/reading"))
                .toList();
        return new AmendPage.Begin(plan.id(), plan.title(), problems, problems.on(file), prepared);
    }

    /** What was typed into the form that puts an amendment in force; nulls where it is shown fresh. */
    record Typed(@Nullable String day, String reason, FormProblems problems, List<Obstacle> obstacles) {

        static Typed fresh() {
            return new Typed(null, "", new FormProblems(), List.of());
        }
    }

    AmendPage.Confirm confirm(Plan amendment, Typed typed) {
        UUID amended = Objects.requireNonNull(amendment.amends());
        Plan plan = plans.find(amended).orElseThrow();
        List<TaskPair> pairs = TaskChanges.between(
                plans.draft(amended, plan.revision()), plans.draft(amendment.id(), amendment.revision()));
        List<Field> fields = List.of(
                Field.date("day", "从哪一天起执行")
                        .value(typed.day == null ? LocalDate.now(clock).toString() : typed.day)
                        .hint("这一天以前已经逾期的仍然逾期，已经完成的仍然算完成；这一天起还没办的，按调整后的办。")
                        .mustBeAnswered(),
                Field.textarea("reason", "为什么调整")
                        .value(typed.reason)
                        .hint("不超过 " + AmendingPlan.LONGEST_REASON + " 个字，写进各单位不再要求的事项里。")
                        .mustBeAnswered());
        return new AmendPage.Confirm(
                amendment.id(),
                amended,
                plan.title(),
                amendment.revision(),
                typed.problems,
                typed.obstacles.stream().map(one -> link(amendment, one)).toList(),
                TaskChanges.counts(pairs),
                TaskChanges.changes(pairs, _ -> List.of()),
                typed.problems.on(fields));
    }

    private static Link link(Plan amendment, Obstacle obstacle) {
        String path = "/desk/plans/" + amendment.id();
        return new Link(
                obstacle.sentence(),
                switch (obstacle.matter()) {
                    case HEAD -> path + "/reading#head";
                    case UNITS -> path + "/reading/units";
                    case TASK -> path + "/reading/" + obstacle.task();
                    case ROUND -> path + "/circulation";
                });
    }

    AmendPage.Version version(PlanDoor.Opened opened, PlanVersion version, @Nullable PlanVersion next) {
        Plan plan = opened.plan();
        String until = next == null ? "现在执行的就是这一版" : "执行到 " + next.inForceFrom().minusDays(1);
        return new AmendPage.Version(
                plan.id(),
                plan.title(),
                "第 " + version.number() + " 版：从 " + version.inForceFrom() + " 起执行，" + until,
                version.reason(),
                PlanViews.sections(plans.draft(plan.id(), version.revision())));
    }
}
