package cn.yangguang.demo.play;

import cn.yangguang.demo.DemoPlan;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The year's plan is issued, read in, confirmed and made public. */
@Component
@Order(10)
@Profile(Play.PROFILE)
class IssuingScene implements Scene {

    private static final int ISSUED = 20;

    private final DemoPlan plan;
    private final Cast cast;

    IssuingScene(DemoPlan plan, Cast cast) {
        this.plan = plan;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        LocalDate issued = LocalDate.of(day.date().getYear(), Month.JANUARY, ISSUED);
        if (day.date().equals(issued)) {
            plan.make(cast.district(), cast.office(), cast.reviewer(), issued);
            day.done("印发并公开计划");
        }
    }
}
