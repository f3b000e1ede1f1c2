package cn.yangguang.demo.play;

import cn.yangguang.demo.DemoPlan;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.circulating.AnsweringObjection;
import cn.yangguang.plan.circulating.CirculatingPlan;
import cn.yangguang.plan.circulating.Circulation;
import cn.yangguang.plan.circulating.Circulations;
import cn.yangguang.plan.circulating.CommentingOnPlan;
import cn.yangguang.plan.circulating.Objection;
import cn.yangguang.plan.circulating.Objection.Kind;
import cn.yangguang.plan.circulating.Objection.Verdict;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.keeping.Plan;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The draft goes round the units it names: three object, one stays silent, the others agree; each objection is answered. */
@Component
@Order(8)
@Profile(Play.PROFILE)
class ContestingScene implements Scene {

    private static final int READ_IN = 15;
    private static final int COMMENTED = 16;
    private static final int LAST_DAY = 18;
    private static final int ANSWERED = 19;

    private static final String SILENT = "tuiyi";

    private static final List<Contested> CONTESTED = List.of(
            new Contested(
                    "shangwu",
                    "公开就业创业扶持政策",
                    Kind.NOT_OURS,
                    "nongye",
                    "",
                    "招聘信息由人社部门汇总发布，我局没有这方面的信息；返乡创业扶持由区农业农村局办理，建议改由该局承担。",
                    Verdict.ADOPTED,
                    ""),
            new Contested(
                    "zhujian",
                    "公开保障性住房的房源",
                    Kind.WORDING,
                    null,
                    "公开保障性住房的房源、申请条件、轮候情况和分配结果，每半年公开1次。",
                    "群众来电问得最多的是还要排多久，建议把轮候情况写进要求。",
                    Verdict.ADOPTED,
                    "建议很好，已写入任务要求。"),
            new Contested(
                    "jiaoyu",
                    "公开义务教育招生方案",
                    Kind.MEASURE,
                    null,
                    "7月20日前",
                    "招生范围要等学位摸底结束才能划定，6月底前公开时间偏紧，建议延后。",
                    Verdict.NOT_ADOPTED,
                    "报名在7月上旬开始，招生范围和报名办法须在报名以前公开；请提前安排学位摸底。"));

    /** What a unit says about the task with these words, and what the office answers. */
    private record Contested(
            String unit,
            String task,
            Kind kind,
            @Nullable String suggested,
            String proposed,
            String reason,
            Verdict verdict,
            String answer) {}

    private final DemoPlan demo;
    private final YearsPlan year;
    private final CirculatingPlan circulating;
    private final Circulations circulations;
    private final CommentingOnPlan commenting;
    private final AnsweringObjection answering;
    private final Organization organization;
    private final Cast cast;

    ContestingScene(
            DemoPlan demo,
            YearsPlan year,
            CirculatingPlan circulating,
            Circulations circulations,
            CommentingOnPlan commenting,
            AnsweringObjection answering,
            Organization organization,
            Cast cast) {
        this.demo = demo;
        this.year = year;
        this.circulating = circulating;
        this.circulations = circulations;
        this.commenting = commenting;
        this.answering = answering;
        this.organization = organization;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        if (day.date().getMonth() != Month.JANUARY) {
            return;
        }
        switch (day.date().getDayOfMonth()) {
            case READ_IN -> circulate(day);
            case COMMENTED -> comment(day);
            case ANSWERED -> CONTESTED.forEach(contested -> answer(contested, day));
            default -> {}
        }
    }

    private void circulate(PlayedDay day) {
        demo.read(cast.district(), cast.office(), IssuingScene.issued(day.date()));
        Plan plan = year.now();
        Set<UnitId> asked = CirculatingPlan.named(organization.tree(), year.draft(plan)).stream()
                .map(Unit::id)
                .filter(unit -> !cast.isOffice(unit))
                .collect(Collectors.toSet());
        LocalDate lastDay = day.date().withDayOfMonth(LAST_DAY);
        CirculatingPlan.Circulating became =
                circulating.circulate(cast.office(), plan.id(), plan.revision(), asked, lastDay);
        if (!(became instanceof CirculatingPlan.Circulating.Sent)) {
            throw new IllegalStateException("the draft of the play did not go round: " + became);
        }
        day.done("印发征求意见稿");
    }

    private void comment(PlayedDay day) {
        Plan plan = year.now();
        Circulation round = circulations.latest(plan.id()).orElseThrow();
        Draft draft = year.draft(plan);
        for (Circulation.Asked asked : round.asked()) {
            String unit = cast.step(asked.unit());
            List<Contested> theirs =
                    CONTESTED.stream().filter(one -> one.unit().equals(unit)).toList();
            theirs.forEach(contested -> object(contested, round, draft, day));
            if (theirs.isEmpty() && !unit.equals(SILENT)) {
                made(commenting.agree(cast.clerk(asked.unit()), round.id(), asked.unit()));
                day.done("回复无意见");
            }
        }
    }

    private void object(Contested contested, Circulation round, Draft draft, PlayedDay day) {
        UnitId unit = cast.unit(contested.unit()).id();
        String suggested = contested.suggested();
        CommentingOnPlan.Typed typed = new CommentingOnPlan.Typed(
                YearsPlan.task(draft, contested.task()).id(),
                contested.kind(),
                suggested == null ? null : cast.unit(suggested).id(),
                contested.proposed(),
                contested.reason());
        made(commenting.object(cast.clerk(unit), round.id(), unit, typed));
        day.done("提出意见");
    }

    private static void made(CommentingOnPlan.Comment became) {
        if (!(became instanceof CommentingOnPlan.Comment.Made)) {
            throw new IllegalStateException("a unit of the play could not answer: " + became);
        }
    }

    private void answer(Contested contested, PlayedDay day) {
        Plan plan = year.now();
        UnitId unit = cast.unit(contested.unit()).id();
        Objection objection = circulations.objectionsTo(plan.id()).stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
        AnsweringObjection.Typed typed = new AnsweringObjection.Typed(
                objection.version(), contested.verdict(), contested.answer(), contested.verdict() == Verdict.ADOPTED);
        AnsweringObjection.Answering became = answering.answer(cast.office(), plan.id(), objection.id(), typed);
        if (!(became instanceof AnsweringObjection.Answering.Answered)) {
            throw new IllegalStateException("an objection of the play was not answered: " + became);
        }
        day.done("答复意见");
    }
}
