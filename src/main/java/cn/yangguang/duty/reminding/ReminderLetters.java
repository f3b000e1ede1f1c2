package cn.yangguang.duty.reminding;

import cn.yangguang.calendar.DayStatus;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.mailbox.Mailboxes;
import cn.yangguang.organization.mailbox.Mailboxes.Mailbox;
import cn.yangguang.post.Letter;
import cn.yangguang.post.Outbox;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes the letters of a working day: one for each person who wants letters, about everything the person was told
 * since the last one. On days off nothing is written; the next working day tells of them, too.
 */
@Component
class ReminderLetters {

    /** What letters of reminders are about, before the person and the day. */
    static final String ABOUT = "reminder/";

    private final Slips slips;
    private final Mailboxes mailboxes;
    private final KeptCalendar calendar;
    private final Outbox outbox;
    private final Clock clock;

    ReminderLetters(Slips slips, Mailboxes mailboxes, KeptCalendar calendar, Outbox outbox, Clock clock) {
        this.slips = slips;
        this.mailboxes = mailboxes;
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Writes the letters of this day in the caller's transaction; says how many. */
    int write(LocalDate day, UnitTree tree, Map<UnitId, ReminderRules> rules) {
        WorkingCalendar days = calendar.now();
        if (!works(days, day)) {
            return 0;
        }
        List<Slips.Key> told = slips.takeUnlettered();
        List<Mailbox> boxes =
                mailboxes.wanted(told.stream().map(Slips.Key::person).collect(Collectors.toSet()));
        Set<UUID> wanting = boxes.stream().map(Mailbox::person).collect(Collectors.toSet());
        Map<UUID, List<Slip>> listed = slips.of(
                told.stream().filter(key -> wanting.contains(key.person())).toList(), day);
        int letters = 0;
        for (Mailbox box : boxes) {
            Instant free = free(quiet(box.unit(), tree, rules), day, days);
            letters += write(box, listed.getOrDefault(box.person(), List.of()), day, free) ? 1 : 0;
        }
        return letters;
    }

    private boolean write(Mailbox box, List<Slip> told, LocalDate day, Instant free) {
        List<Slip> open = told.stream()
                .map(ReminderWords::open)
                .filter(slip -> !slip.empty())
                .toList();
        return !open.isEmpty()
                && outbox.put(new Letter(
                        ABOUT + box.person() + "/" + day,
                        box.address(),
                        ReminderWords.subject(open, day),
                        ReminderWords.letter(box.name(), open, day),
                        free));
    }

    /** By the rules of the nearest place above the person that wrote some down. */
    static QuietHours quiet(UnitId own, UnitTree tree, Map<UnitId, ReminderRules> rules) {
        return tree.find(own).stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), tree.above(unit).stream()))
                .flatMap(unit -> Optional.ofNullable(rules.get(unit.id())).stream())
                .findFirst()
                .orElseGet(ReminderRules::defaults)
                .quiet();
    }

    private Instant free(QuietHours quiet, LocalDate day, WorkingCalendar days) {
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
