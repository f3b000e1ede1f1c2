package cn.yangguang.desk.journal;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.journal.JournalFilter;
import cn.yangguang.journal.JournalLine;
import cn.yangguang.journal.JournalSearch;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.access.Actor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The auditor's own deeds are in the journal too (GB/T 22239-2019, 8.1.4.3): one entry for each question that is put to
 * it, none for turning the pages of its answer.
 */
@Component
class ReadingJournal {

    /** The id of what there is one of in the whole house. */
    static final String HOUSE = "house";

    private final JournalSearch search;
    private final Journal journal;

    ReadingJournal(JournalSearch search, Journal journal) {
        this.search = search;
        this.journal = journal;
    }

    /** The first entries that are asked for, or those after a mark. */
    @Transactional
    List<JournalLine> read(
            Actor actor,
            JournalFilter filter,
            JournalLine.@Nullable Mark before,
            int limit,
            Map<String, String> asked) {
        List<JournalLine> lines = search.newest(filter, before, limit);
        if (before == null) {
            note(actor, "journal.read", asked);
        }
        return lines;
    }

    /** Takes an export or a check down before it begins. */
    @Transactional
    void note(Actor actor, String act, Map<String, String> asked) {
        journal.record(new Entry(actor.staff(), act, "journal", HOUSE, Sm3.hex(Sm3.hash(asked.toString()))));
    }
}
