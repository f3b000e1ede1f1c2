package cn.yangguang.demo.play;

import cn.yangguang.duty.Standing;
import cn.yangguang.duty.evidence.Deciding;
import cn.yangguang.duty.evidence.WaivingOccurrence;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Paging;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In summer the office lets one thing go that nobody can make up for any more. */
@Component
@Order(40)
@Profile(Play.PROFILE)
class WaivingScene implements Scene {

    private static final String BECAUSE = "原定的公开内容已并入全区统一发布，单独公开不再必要，经区政府办公室研究不再要求。";

    private final DueLists lists;
    private final WaivingOccurrence waiving;
    private final Cast cast;

    WaivingScene(DueLists lists, WaivingOccurrence waiving, Cast cast) {
        this.lists = lists;
        this.waiving = waiving;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        if (day.date().equals(LocalDate.of(day.date().getYear(), Month.JULY, 2))) {
            lists
                    .owed(Reach.of(cast.office(), Act.READ_DUTIES), DueLists.Wanted.ALL, new Paging(1, 5_000, 5_000))
                    .stream()
                    .filter(owed -> owed.standing() instanceof Standing.Overdue)
                    .min(Comparator.comparing(Pace::key))
                    .ifPresent(owed -> waive(owed, day));
        }
    }

    private void waive(Owed owed, PlayedDay day) {
        Deciding became = waiving.waive(cast.office(), owed.id(), BECAUSE);
        if (!(became instanceof Deciding.Done)) {
            throw new IllegalStateException("nothing was waived in the play: " + became);
        }
        day.done("列为不再要求");
    }
}
