package cn.yangguang.demo.play;

import cn.yangguang.demo.DemoPlan;
import cn.yangguang.plan.amending.AmendingPlan;
import cn.yangguang.plan.amending.PreparingAmendment;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.TaskText;
import cn.yangguang.plan.keeping.CorrectingPlan;
import cn.yangguang.plan.keeping.Correction;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In July the plan is amended: one task is worded anew, one is owed more often, one goes. */
@Component
@Order(45)
@Profile(Play.PROFILE)
class AmendingScene implements Scene {

    private static final int PREPARED = 8;
    private static final int IN_FORCE = 15;
    private static final int SHOWN = 17;

    private static final String REASON = "年中评估发现开放日需要收集参加群众的意见，保障性住房信息更新偏慢；政府采购结果已由市公共资源交易平台统一公开，不再由区里重复公开。";

    private final YearsPlan year;
    private final Plans plans;
    private final PreparingAmendment preparing;
    private final CorrectingPlan correcting;
    private final AmendingPlan amending;
    private final DemoPlan demo;
    private final Cast cast;

    AmendingScene(
            YearsPlan year,
            Plans plans,
            PreparingAmendment preparing,
            CorrectingPlan correcting,
            AmendingPlan amending,
            DemoPlan demo,
            Cast cast) {
        this.year = year;
        this.plans = plans;
        this.preparing = preparing;
        this.correcting = correcting;
        this.amending = amending;
        this.demo = demo;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        LocalDate july = LocalDate.of(day.date().getYear(), Month.JULY, 1);
        if (day.date().equals(july.withDayOfMonth(PREPARED))) {
            prepare(day);
        }
        if (day.date().equals(july.withDayOfMonth(IN_FORCE))) {
            putInForce(day);
        }
        if (day.date().equals(july.withDayOfMonth(SHOWN))) {
            show(day);
        }
    }

    /** The reviewer has read the new words. */
    private void show(PlayedDay day) {
        demo.show(cast.hands(), year.now().id());
        day.done("公开调整后的计划");
    }

    private void prepare(PlayedDay day) {
        PreparingAmendment.Preparing became =
                preparing.prepare(cast.office(), year.now().id());
        if (!(became instanceof PreparingAmendment.Preparing.Prepared(UUID amendment))) {
            throw new IllegalStateException("no amendment was begun in the play: " + became);
        }
        day.done("起草计划调整");
        correct(amendment, "组织政府开放日活动", task -> worded(task, "活动前在网站公布安排。", "活动前在网站公布安排，活动后公布群众意见的办理情况。"), day);
        correct(amendment, "公开保障性住房的房源", task -> worded(task, "每半年公开1次", "每季度公开1次"), day);
        correct(amendment, "公开政府采购项目", task -> new Deed.Drop(task.id()), day);
    }

    private static Deed worded(DraftTask task, String before, String after) {
        if (!task.requirement().contains(before)) {
            throw new IllegalStateException("the play's plan does not say " + before);
        }
        TaskText text = new TaskText(
                task.path(),
                task.requirement().replace(before, after),
                TaskText.names(task.lead()),
                TaskText.names(task.units()),
                task.deadline(),
                "");
        return new Deed.Edit(task.id(), text, List.of());
    }

    private void correct(UUID amendment, String words, Function<DraftTask, Deed> deed, PlayedDay day) {
        Plan plan = plans.find(amendment).orElseThrow();
        DraftTask task = YearsPlan.task(year.draft(plan), words);
        Correction became = correcting.correct(cast.office(), amendment, plan.revision(), deed.apply(task));
        if (!(became instanceof Correction.Made)) {
            throw new IllegalStateException("the amendment of the play was not written: " + became);
        }
        day.done("修改调整稿");
    }

    private void putInForce(PlayedDay day) {
        Plan amendment = plans.amendment(year.now().id()).orElseThrow();
        AmendingPlan.Amending became =
                amending.amend(cast.office(), amendment.id(), amendment.revision(), day.date(), REASON);
        if (!(became instanceof AmendingPlan.Amending.Amended)) {
            throw new IllegalStateException("the plan of the play was not amended: " + became);
        }
        day.done("计划调整生效");
    }
}
