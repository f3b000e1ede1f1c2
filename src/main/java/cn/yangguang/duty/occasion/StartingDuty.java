package cn.yangguang.duty.occasion;

import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Occurrences;
import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.NewDuty;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a duty of one unit with a term that something which this system keeps has just started. */
@Component
public class StartingDuty {

    private final Duties duties;
    private final Occasions occasions;
    private final KeptCalendar calendar;
    private final Clock clock;

    StartingDuty(Duties duties, Occasions occasions, KeptCalendar calendar, Clock clock) {
        this.duties = duties;
        this.occasions = occasions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Stores it with the one occurrence that was started, in the caller's transaction; the caller's journal entry covers
     * it. Nothing more is expected to start it.
     *
     * @param happened the day of what started it, within the loaded calendar
     * @param words what happened, at most 200 characters
     * @return the occurrence
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID start(Actor by, NewDuty duty, LocalDate happened, String words) {
        Occurrence started = Occurrences.triggered(duty.duty().obligation(), happened, calendar.now())
                .getFirst();
        duties.addBare(duty);
        UnitId unit = duty.units().getFirst();
        UUID occasion = UUID.randomUUID();
        occasions.add(occasion, duty.id(), unit, happened, words, by, LocalDate.now(clock));
        return duties.add(duty.id(), unit, occasion, started);
    }
}
