package cn.yangguang.demo.play;

import cn.yangguang.demo.DemoPlan;
import cn.yangguang.plan.above.AnsweringAbove;
import cn.yangguang.plan.above.Fate;
import cn.yangguang.plan.above.LinkingAbove;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.keeping.Plan;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** While the draft goes round, the office puts the city's plan above it and corrects what the words alone did not tell. */
@Component
@Order(9)
@Profile(Play.PROFILE)
class AboveScene implements Scene {

    private static final int ISSUED = 9;
    private static final int READ_IN = 16;
    private static final int LOOKED_THROUGH = 19;

    private static final String ASKED_OFTEN = "整理成问答";
    private static final String ANSWERS_OF_LETTERS = "典型问答定期整理公开";
    private static final String RAILS = "轨道交通";
    private static final String NO_RAILS = "本区没有轨道交通线路和站点，建设和运营信息由市交通运输局统一公开。";

    private final DemoPlan demo;
    private final YearsPlan year;
    private final LinkingAbove linking;
    private final AnsweringAbove answering;
    private final Cast cast;

    AboveScene(DemoPlan demo, YearsPlan year, LinkingAbove linking, AnsweringAbove answering, Cast cast) {
        this.demo = demo;
        this.year = year;
        this.linking = linking;
        this.answering = answering;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        LocalDate january = LocalDate.of(day.date().getYear(), Month.JANUARY, 1);
        if (day.date().equals(january.withDayOfMonth(READ_IN))) {
            link(january.withDayOfMonth(ISSUED), day);
        }
        if (day.date().equals(january.withDayOfMonth(LOOKED_THROUGH))) {
            lookThrough(day);
        }
    }

    private void link(LocalDate issued, PlayedDay day) {
        UUID above = demo.readAbove(cast.district(), cast.office(), issued);
        LinkingAbove.Linking became = linking.link(cast.office(), year.now().id(), above);
        if (!(became instanceof LinkingAbove.Linking.Done)) {
            throw new IllegalStateException("the city's plan was not put above the play's: " + became);
        }
        day.done("选用上级计划");
    }

    /** One task came down in other words, one does not concern the district. */
    private void lookThrough(PlayedDay day) {
        Plan above = year.above();
        Draft city = year.draft(above);
        int letters = YearsPlan.task(year.draft(year.now()), ANSWERS_OF_LETTERS).id();
        int asked = YearsPlan.task(city, ASKED_OFTEN).id();
        say(above, new AnsweringAbove.Said(asked, Fate.TAKEN, List.of(letters), ""), day);
        int rails = YearsPlan.task(city, RAILS).id();
        say(above, new AnsweringAbove.Said(rails, Fate.NOT_OURS, List.of(), NO_RAILS), day);
    }

    private void say(Plan above, AnsweringAbove.Said said, PlayedDay day) {
        AnsweringAbove.Answering became =
                answering.answer(cast.office(), year.now().id(), above.id(), said, 0);
        if (!(became instanceof AnsweringAbove.Answering.Kept)) {
            throw new IllegalStateException("the plan above the play's was not answered: " + became);
        }
        day.done("核对上级任务");
    }
}
