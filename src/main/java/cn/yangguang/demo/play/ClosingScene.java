package cn.yangguang.demo.play;

import cn.yangguang.plan.amending.ClosingPlan;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the last day of the year the office closes the plan, with whatever is left undone. */
@Component
@Order(90)
@Profile(Play.PROFILE)
class ClosingScene implements Scene {

    private static final int LAST_DAY = 31;

    private final YearsPlan year;
    private final ClosingPlan closing;
    private final Cast cast;

    ClosingScene(YearsPlan year, ClosingPlan closing, Cast cast) {
        this.year = year;
        this.closing = closing;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        if (!day.date().equals(LocalDate.of(day.date().getYear(), Month.DECEMBER, LAST_DAY))) {
            return;
        }
        UUID plan = year.now().id();
        ClosingPlan.Closing became = closing.close(cast.office(), plan, ClosingPlan.seen(closing.undone(plan)), "");
        if (!(became instanceof ClosingPlan.Closing.Done)) {
            throw new IllegalStateException("the plan of the play was not closed: " + became);
        }
        day.done("办结计划");
    }
}
