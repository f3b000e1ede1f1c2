package cn.yangguang.duty.reminding;

import cn.yangguang.calendar.day.DayBegan;
import cn.yangguang.duty.keeping.Section;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.mailbox.RoleHolders;
import cn.yangguang.organization.mailbox.RoleHolders.Holder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds at the turn of the day. Of days that are caught up on only the last one reminds, with the last step that
 * applies to each occurrence: nobody is flooded with what should have been said earlier.
 */
@Component
class Reminding {

    private final ReminderRows rows;
    private final KeptRules kept;
    private final ReminderLetters letters;
    private final Organization organization;
    private final RoleHolders holders;
    private final Journal journal;

    Reminding(
            ReminderRows rows,
            KeptRules kept,
            ReminderLetters letters,
            Organization organization,
            RoleHolders holders,
            Journal journal) {
        this.rows = rows;
        this.kept = kept;
        this.letters = letters;
        this.organization = organization;
        this.holders = holders;
        this.journal = journal;
    }

    /** How many reminders a turn wrote, and how many letters. */
    record Turn(int reminders, int letters) {}

    @EventListener
    void on(DayBegan began) {
        if (began.latest()) {
            turn(began.day());
        }
    }

    /** Tells everybody what is to be told on this day and was not told before; a day before the last turn is over. */
    @Transactional
    Turn turn(LocalDate day) {
        rows.lock();
        Optional<LocalDate> last = rows.lastTurn();
        if (last.filter(day::isBefore).isPresent()) {
            return new Turn(0, 0);
        }
        UnitTree tree = organization.tree();
        List<Holder> people = holders.of(Step.AUDIENCE, day);
        Map<UnitId, ReminderRules> rules = kept.all();
        int told = 0;
        int digests = 0;
        for (UnitId id : rows.owners()) {
            Optional<Unit> owner = tree.find(id);
            if (owner.isPresent()) {
                ReminderRules own = rules.getOrDefault(id, ReminderRules.defaults());
                Recipients recipients = Recipients.of(tree, owner.get(), rows.owing(id), people);
                told += rows.remind(id, day, own, recipients);
                digests += digests(own, last.orElse(day.minusDays(1)), day)
                        ? rows.digest(id, day, Section.sunday(day), recipients)
                        : 0;
            }
        }
        Turn turn = new Turn(told, letters.write(day, tree, rules));
        rows.turned(day, turn.reminders(), turn.letters());
        if (told + digests + turn.letters() > 0) {
            record(day, turn);
        }
        return turn;
    }

    /** Whether the weekday of the digest lies after the last turn, up to and including today. */
    private static boolean digests(ReminderRules rules, LocalDate last, LocalDate day) {
        return last.plusDays(1).datesUntil(day.plusDays(1)).anyMatch(one -> one.getDayOfWeek() == rules.digest());
    }

    private void record(LocalDate day, Turn turn) {
        journal.record(new Entry(
                Entry.SYSTEM, "reminder.turn", "reminder-turn", day.toString(), Sm3.hex(Sm3.hash(turn.toString()))));
    }
}
