package cn.yangguang.publication.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Path;
import cn.yangguang.publication.Stage;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what was scheduled once its time has come, each piece in a transaction of its own. */
@Component
public class PublishingInTime {

    private final Editions editions;
    private final TakingStep taking;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishingInTime(Editions editions, TakingStep taking, PlatformTransactionManager transactions, Clock clock) {
        this.editions = editions;
        this.taking = taking;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Publishes everything that is due; what somebody else took up meanwhile is left to them. */
    public void publishDue() {
        Instant now = clock.instant();
        editions.due(now).forEach(publication -> transaction.executeWithoutResult(status -> publish(publication, now)));
    }

    private void publish(UUID publication, Instant now) {
        editions.held(publication).ifPresent(kept -> {
            Edition after = Path.come(kept.edition(), now);
            if (after.stage() instanceof Stage.Published && kept.edition().stage() instanceof Stage.Scheduled) {
                taking.done(kept, after, new Histories.Done(Deed.PUBLISH, Entry.SYSTEM, false, "按定时公开"));
            }
        });
    }
}
