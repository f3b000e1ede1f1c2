package cn.yangguang.publication.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Path;
import cn.yangguang.publication.Stage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what was scheduled once its time has come, and ends what has stood to its last day, each piece by itself. */
@Component
public class PublishingInTime {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingInTime.class);

    private final Editions editions;
    private final TakingStep taking;
    private final LookingBefore looking;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishingInTime(
            Editions editions,
            TakingStep taking,
            LookingBefore looking,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.editions = editions;
        this.taking = taking;
        this.looking = looking;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Publishes everything that is due; what somebody else took up meanwhile is left to them. */
    public void publishDue() {
        Instant now = clock.instant();
        editions.due(now).forEach(publication -> apart(publication, () -> publish(publication, now)));
    }

    /** Each piece by itself: what goes wrong with one keeps no other waiting. */
    private void apart(UUID publication, Runnable work) {
        try {
            transaction.executeWithoutResult(_ -> work.run());
        } catch (RuntimeException e) {
            LOG.error("publication {}", publication, e);
        }
    }

    private void publish(UUID publication, Instant now) {
        editions.held(publication).ifPresent(kept -> {
            Edition after = Path.come(kept.edition(), now);
            if (after.stage() instanceof Stage.Published && kept.edition().stage() instanceof Stage.Scheduled) {
                looking.refusal(kept).ifPresentOrElse(why -> giveBack(kept, why), () -> publish(kept, after));
            }
        });
    }

    private void publish(KeptEdition kept, Edition after) {
        taking.done(kept, after, new Histories.Done(Deed.PUBLISH, Entry.SYSTEM, false, "按定时公开"));
    }

    /** What may not go out goes back to its drafter, once; nobody waits there to read a refusal. */
    private void giveBack(KeptEdition kept, String why) {
        Edition returned = Path.stopped(kept.edition(), why);
        taking.done(kept, returned, new Histories.Done(Deed.RETURN, Entry.SYSTEM, false, why));
    }

    /** Ends what has stood before the public to its last day. */
    public void endDue() {
        LocalDate today = LocalDate.now(clock);
        editions.ending(today).forEach(publication -> apart(publication, () -> end(publication, today)));
    }

    private void end(UUID publication, LocalDate today) {
        editions.held(publication).flatMap(kept -> editions.shown(publication)).ifPresent(shown -> {
            Edition after = Path.ended(shown.edition(), today, clock.instant());
            if (after.stage() instanceof Stage.Ended) {
                taking.done(shown, after, new Histories.Done(Deed.END, Entry.SYSTEM, false, "公开期限已满"));
            }
        });
    }
}
