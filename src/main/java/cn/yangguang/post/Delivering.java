package cn.yangguang.post;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries the letters whose time has come, one a transaction. A row is locked while its letter is on the way, so no
 * letter goes twice; only a stop of the program between carrying and committing lets the same letter go once more.
 */
@Component
class Delivering {

    private final Outbox outbox;
    private final Carrier carrier;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final List<QuietTimes> quiet;
    private final Clock clock;

    Delivering(
            Outbox outbox,
            Carrier carrier,
            Journal journal,
            PlatformTransactionManager transactions,
            List<QuietTimes> quiet,
            Clock clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
        this.quiet = List.copyOf(quiet);
        this.clock = clock;
    }

    private enum Step {
        CARRIED,
        POSTPONED,
        REFUSED,
        BLOCKED,
        NOTHING_DUE
    }

    /** Goes on until nothing is due or the way is blocked, for then it is blocked for the others, too. */
    int round() {
        int carried = 0;
        Step step = Step.CARRIED;
        while (step != Step.BLOCKED && step != Step.NOTHING_DUE) {
            step = transaction.execute(status -> one());
            carried += step == Step.CARRIED ? 1 : 0;
        }
        return carried;
    }

    private Step one() {
        Instant now = clock.instant();
        Optional<Outbox.Waiting> due = outbox.next(now);
        return due.map(letter -> whenFree(letter, now)).orElse(Step.NOTHING_DUE);
    }

    /** A letter that was held up, or failed, may have become due in the night. */
    private Step whenFree(Outbox.Waiting letter, Instant now) {
        Instant free = now;
        for (QuietTimes times : quiet) {
            free = times.free(letter.about(), free);
        }
        if (free.isAfter(now)) {
            outbox.postpone(letter.id(), free);
            return Step.POSTPONED;
        }
        return carry(letter, now);
    }

    private Step carry(Outbox.Waiting letter, Instant now) {
        return switch (carried(letter)) {
            case Carrier.Carriage.Carried() -> {
                outbox.delivered(letter.id(), now);
                record("letter.deliver", letter.id());
                yield Step.CARRIED;
            }
            case Carrier.Carriage.Refused(Trouble because) -> giveUp(letter.id(), now, because, Step.REFUSED);
            case Carrier.Carriage.Blocked(Trouble because) ->
                Retries.next(letter.tried() + 1, letter.firstTry(), now)
                        .map(next -> again(letter.id(), now, next, because))
                        .orElseGet(() -> giveUp(letter.id(), now, because, Step.BLOCKED));
        };
    }

    private Carrier.Carriage carried(Outbox.Waiting letter) {
        try {
            return carrier.carry(letter.id(), Mime.of(letter, carrier.from()));
        } catch (AddressException e) {
            return new Carrier.Carriage.Refused(Trouble.ADDRESS);
        }
    }

    private Step again(UUID letter, Instant now, Instant next, Trouble because) {
        outbox.again(letter, now, next, because);
        return Step.BLOCKED;
    }

    private Step giveUp(UUID letter, Instant now, Trouble because, Step step) {
        outbox.givenUp(letter, now, because);
        record("letter.give-up", letter);
        return step;
    }

    private void record(String act, UUID letter) {
        journal.record(Entry.of(Entry.SYSTEM, act, "letter", letter, act));
    }
}
