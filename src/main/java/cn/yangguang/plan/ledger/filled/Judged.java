package cn.yangguang.plan.ledger.filled;

import cn.yangguang.duty.keeping.Owed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with what becomes of it.
 *
 * @param number which of the rows it is, from 0
 * @param owed the occurrence that it leads back to, null where none was found
 * @param remarks what else the person should know, such as a fixed cell that was changed and is not taken
 */
record Judged(int number, FilledRow row, @Nullable Owed owed, Verdict verdict, List<String> remarks) {

    Judged {
        remarks = List.copyOf(remarks);
    }

    boolean taken() {
        return verdict instanceof Verdict.Taken;
    }
}
