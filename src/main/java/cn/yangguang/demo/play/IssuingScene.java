package cn.yangguang.demo.play;

import cn.yangguang.demo.DemoPlan;
import cn.yangguang.plan.keeping.Plan;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the units said has been answered: the year's plan is issued, confirmed and made public. */
@Component
@Order(10)
@Profile(Play.PROFILE)
class IssuingScene implements Scene {

    private static final int ISSUED = 20;

    private final DemoPlan demo;
    private final YearsPlan year;
    private final Cast cast;

    IssuingScene(DemoPlan demo, YearsPlan year, Cast cast) {
        this.demo = demo;
        this.year = year;
        this.cast = cast;
    }

    /** The day that the plan of a day's year prints. */
    static LocalDate issued(LocalDate day) {
        return LocalDate.of(day.getYear(), Month.JANUARY, ISSUED);
    }

    @Override
    public void play(PlayedDay day) {
        if (day.date().equals(issued(day.date()))) {
            Plan plan = year.now();
            demo.issue(cast.hands(), plan.id(), plan.revision());
            day.done("印发并公开计划");
        }
    }
}
