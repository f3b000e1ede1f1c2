package cn.yangguang.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.journal.CheckingChain.Finding;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a check of the journal finds when somebody has been at the database; every change is rolled back. */
@HouseTest
@Timeout(60)
class CheckingChainTests {

    private final CheckingChain checking;
    private final Journal journal;
    private final JournalReader reader;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    @Autowired
    CheckingChainTests(
            CheckingChain checking,
            Journal journal,
            JournalReader reader,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.checking = checking;
        this.journal = journal;
        this.reader = reader;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @BeforeEach
    void someEntriesAreSealedInSeveralRounds() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            transactions.executeWithoutResult(status -> {
                for (int i = 0; i < 5; i++) {
                    journal.record(Entry.of(Entry.SYSTEM, "test.chain", "test", UUID.randomUUID(), "x"));
                }
            });
            while (jdbc.sql("select exists (select from journal_entry where position is null)")
                    .query(Boolean.class)
                    .single()) {
                Thread.sleep(20);
            }
        }
    }

    private long size() {
        return reader.head().orElseThrow().size();
    }

    @Test
    void whatNobodyTouchedIsSound() {
        long size = size();
        assertThat(checking.check(1, size)).isEqualTo(new Finding.Sound(1, size));
        assertThat(checking.check(size - 6, size - 6)).isInstanceOfSatisfying(Finding.Sound.class, sound -> {
            assertThat(sound.first()).isLessThanOrEqualTo(size - 6).isGreaterThan(1);
            assertThat(sound.last()).isBetween(size - 6, size - 1);
        });
        assertThat(checking.check(size + 1, size + 9)).isEqualTo(new Finding.Nothing());
    }

    /** The finding after a change that the triggers would not let pass. */
    private Finding after(String change, long position) {
        Finding[] found = new Finding[1];
        transactions.executeWithoutResult(status -> {
            jdbc.sql("alter table journal_entry disable trigger user").update();
            jdbc.sql("alter table journal_head disable trigger user").update();
            assertThat(jdbc.sql(change).param(position).update()).isEqualTo(1);
            found[0] = checking.check(position - 3, position + 1);
            status.setRollbackOnly();
        });
        return found[0];
    }

    @Test
    void aChangedAMovedAndAMissingEntryAreFound() {
        long position = size() - 7;
        for (String change : new String[] {
            "update journal_entry set act = 'test.other' where position = ?",
            "update journal_entry set actor = gen_random_uuid() where position = ?",
            "update journal_entry set at = at + interval '1 microsecond' where position = ?",
            "update journal_entry set leaf = decode(repeat('00', 32), 'hex') where position = ?",
            "delete from journal_entry where position = ?"
        }) {
            assertThat(after(change, position)).as(change).isEqualTo(new Finding.Changed(position));
        }
    }

    @Test
    void anEntryThatWasReplacedWithItsLeafAndAHeadThatWeDidNotSignAreFound() {
        long size = size();
        SealedEntry kept = reader.after(size - 1, 1).getFirst();
        byte[] forged = MerkleTree.leaf(SealedEntry.content(
                kept.id(),
                new Entry(
                        kept.entry().actor(),
                        "test.forged",
                        "test",
                        kept.entry().thing(),
                        kept.entry().state()),
                kept.at()));
        String leaf = java.util.HexFormat.of().formatHex(forged);
        assertThat(after(
                        "update journal_entry set act = 'test.forged', leaf = decode('" + leaf
                                + "', 'hex') where position = ?",
                        size))
                .isEqualTo(new Finding.HeadDiffers(size));
        assertThat(after("update journal_head set at = at + interval '1 second' where size = ?", size))
                .isEqualTo(new Finding.HeadDiffers(size));
    }
}
