package cn.yangguang.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.HouseTest;
import cn.yangguang.keys.Keys;
import cn.yangguang.keys.Sm3;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Timeout(60)
class JournalTests {

    private final Journal journal;
    private final JournalReader reader;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Keys keys;

    @Autowired
    JournalTests(Journal journal, JournalReader reader, TransactionTemplate transaction, JdbcClient jdbc, Keys keys) {
        this.journal = journal;
        this.reader = reader;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Test
    void aDeedOutsideATransactionIsNotRecorded() {
        assertThatThrownBy(() -> journal.record(entry(UUID.randomUUID()))).isInstanceOf(IllegalStateException.class);
    }

    /** How soon is measured by bench/journal: a busy machine would make it a matter of luck here. */
    @Test
    void anEntryGetsTheNextPlaceByItself() throws InterruptedException {
        record(UUID.randomUUID());
        awaitSealed();
        long before = all().getLast().position();
        UUID thing = UUID.randomUUID();
        record(thing);
        awaitSealed();
        SealedEntry last = all().getLast();
        assertThat(last.position()).isEqualTo(before + 1);
        assertThat(last.entry()).isEqualTo(entry(thing));
        assertThat(reader.after(last.position(), 10)).isEmpty();
        assertThat(reader.after(last.position() - 1, 10)).containsExactly(last);
    }

    @Test
    void whatTwentyThreadsCommitIsSealedOnceWithoutGapsAndNothingElse() throws InterruptedException {
        Set<String> committed = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                threads.execute(() -> commitSome(committed));
            }
        }
        awaitSealed();

        List<SealedEntry> entries = all();
        assertThat(entries.stream().map(SealedEntry::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        List<String> ours = entries.stream()
                .filter(each -> each.entry().act().equals("test.crowd"))
                .map(each -> each.entry().thing())
                .toList();
        assertThat(ours).hasSize(3600).doesNotHaveDuplicates();
        assertThat(Set.copyOf(ours)).isEqualTo(committed);
    }

    @Test
    void theSignedHeadIsTheRootOverAllEntriesAndEarlierHeadsAreItsBeginning() throws InterruptedException {
        record(UUID.randomUUID());
        awaitSealed();
        TreeHead earlier = reader.head().orElseThrow();
        record(UUID.randomUUID());
        awaitSealed();
        TreeHead head = reader.head().orElseThrow();

        List<byte[]> leaves = all().stream().map(SealedEntry::leaf).toList();
        assertThat(leaves).hasSize((int) head.size());
        assertThat(Sm3.hex(MerkleTree.root(leaves))).isEqualTo(head.root());
        assertThat(keys.verify(head.signed(), head.signature())).isTrue();
        assertThat(Sm3.hex(MerkleTree.root(leaves.subList(0, (int) earlier.size()))))
                .isEqualTo(earlier.root());
    }

    @Test
    void nothingInTheJournalCanBeChangedOrRemoved() throws InterruptedException {
        record(UUID.randomUUID());
        awaitSealed();
        for (String sql : List.of(
                "delete from journal_entry",
                "truncate journal_entry",
                "update journal_entry set act = 'forged'",
                "update journal_entry set position = position + 1000000",
                "update journal_head set root = root",
                "delete from journal_head",
                "truncate journal_head")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private void commitSome(Set<String> committed) {
        for (int i = 0; i < 200; i++) {
            UUID thing = UUID.randomUUID();
            boolean undone = i % 10 == 3;
            transaction.executeWithoutResult(status -> {
                journal.record(Entry.of(Entry.SYSTEM, "test.crowd", "test", thing, "state"));
                if (undone) {
                    status.setRollbackOnly();
                }
            });
            if (!undone) {
                committed.add(thing.toString());
            }
        }
    }

    private void record(UUID thing) {
        transaction.executeWithoutResult(_ -> journal.record(entry(thing)));
    }

    private static Entry entry(UUID thing) {
        return Entry.of(Entry.SYSTEM, "test.done", "test", thing, "state");
    }

    private void awaitSealed() throws InterruptedException {
        while (jdbc.sql("select exists (select from journal_entry where position is null)")
                .query(Boolean.class)
                .single()) {
            Thread.sleep(5);
        }
    }

    /** Read in small steps, as whoever reacts does. */
    private List<SealedEntry> all() {
        List<SealedEntry> all = new ArrayList<>();
        List<SealedEntry> next = reader.after(0, 700);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = reader.after(all.getLast().position(), 700);
        }
        assertThat(all.stream().map(SealedEntry::id).collect(Collectors.toSet()))
                .hasSize(all.size());
        return all;
    }
}
