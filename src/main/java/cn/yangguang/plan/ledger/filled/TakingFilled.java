package cn.yangguang.plan.ledger.filled;

import cn.yangguang.organization.access.Actor;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a filled-in sheet in: tried and taken back to show what would become of it, then recorded in one piece. */
@Component
class TakingFilled {

    private final JudgingRows judging;
    private final TransactionTemplate transaction;

    TakingFilled(JudgingRows judging, TransactionTemplate transaction) {
        this.judging = judging;
        this.transaction = transaction;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** Recorded. */
        record Stored(long rows) implements Outcome {}

        /** Nothing was recorded; for a row of which the person was told that it is taken is so no more, or none is. */
        record Different(List<Judged> rows) implements Outcome {}
    }

    /** What would become of each row; nothing stays recorded. */
    List<Judged> look(Actor actor, List<FilledRow> rows, Answers answers) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return judging.judge(actor, rows, answers);
        }));
    }

    /** Records every row that is taken, all or none; the rows that the person saw as taken must be so still. */
    Outcome store(Actor actor, List<FilledRow> rows, Answers answers, Set<Integer> seen) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Judged> judged = judging.judge(actor, rows, answers);
            Set<Integer> taken =
                    judged.stream().filter(Judged::taken).map(Judged::number).collect(Collectors.toSet());
            if (taken.isEmpty() || !taken.containsAll(seen)) {
                status.setRollbackOnly();
                return new Outcome.Different(judged);
            }
            return new Outcome.Stored(taken.size());
        }));
    }
}
