package cn.yangguang.duty.reminding;

import cn.yangguang.calendar.DayStatus;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.mailbox.Mailboxes;
import cn.yangguang.post.Letter;
import cn.yangguang.post.Outbox;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the letters of a working day: one for each person who wants letters, about everything the person was told
 * since the last one. On days off nothing is written; the next working day tells of them, too.
 */
@Component
class ReminderLetters {

    private final Slips slips;
    private final Mailboxes mailboxes;
    private final KeptRules kept;
    private final KeptCalendar calendar;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderLetters(
            Slips slips,
            Mailboxes mailboxes,
            KeptRules kept,
            KeptCalendar calendar,
            Outbox outbox,
            JdbcClient jdbc,
            Clock clock) {
        this.slips = slips;
        this.mailboxes = mailboxes;
        this.kept = kept;
        this.calendar = calendar;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the letters of this day in the caller's transaction; says how many. */
    int write(LocalDate day, UnitTree tree) {
        WorkingCalendar days = calendar.now();
        if (!works(days, day)) {
            return 0;
        }
        Map<UUID, List<LocalDate>> unlettered = slips.takeUnlettered();
        int letters = 0;
        for (Map.Entry<UUID, String> box : mailboxes.wanted(unlettered.keySet()).entrySet()) {
            List<LocalDate> told = unlettered.getOrDefault(box.getKey(), List.of());
            Instant free = free(box.getKey(), day, days, tree);
            letters += write(box.getKey(), box.getValue(), told, day, free) ? 1 : 0;
        }
        return letters;
    }

    private boolean write(UUID person, String address, List<LocalDate> told, LocalDate day, Instant free) {
        List<Slip> open = slips.of(person, told, day).stream()
                .map(ReminderWords::open)
                .filter(slip -> !slip.empty())
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        return outbox.put(new Letter(
                "reminder/" + person + "/" + Collections.max(told),
                address,
                ReminderWords.subject(open, day),
                ReminderWords.letter(name(person), open, day),
                free));
    }

    private String name(UUID person) {
        return jdbc.sql("select name from staff where id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }

    /** By the rules of the nearest place above the person that wrote some down. */
    private Instant free(UUID person, LocalDate day, WorkingCalendar days, UnitTree tree) {
        UnitId own = new UnitId(jdbc.sql("select unit_id from staff where id = :id")
                .param("id", person)
                .query(UUID.class)
                .single());
        QuietHours quiet = tree.find(own).stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), tree.above(unit).stream()))
                .map(Unit::id)
                .flatMap(unit -> kept.kept(unit).stream())
                .map(KeptRules.Versioned::rules)
                .findFirst()
                .orElseGet(ReminderRules::defaults)
                .quiet();
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime moment = now.toLocalDate().equals(day) ? now : day.atStartOfDay();
        return quiet.free(moment, one -> works(days, one))
                .atZone(clock.getZone())
                .toInstant();
    }

    /** Past the last loaded notice the plain week holds: a letter too early harms less than none. */
    static boolean works(WorkingCalendar days, LocalDate day) {
        return switch (days.on(day)) {
            case DayStatus.Workday _ -> true;
            case DayStatus.DayOff _ -> false;
            case DayStatus.Unknown _ -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        };
    }
}
