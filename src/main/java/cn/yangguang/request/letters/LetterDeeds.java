package cn.yangguang.request.letters;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.access.Actor;
import org.springframework.stereotype.Component;

/** Notes what was done with a letter in the journal, in the caller's transaction. */
@Component
class LetterDeeds {

    private final Journal journal;
    private final Keys keys;

    LetterDeeds(Journal journal, Keys keys) {
        this.journal = journal;
        this.keys = keys;
    }

    /** Done, and noted; the words may name people, so the journal keeps their print. */
    Writing done(Actor actor, String act, KeptLetter now) {
        journal.record(Entry.of(actor.staff(), act, "request", now.request(), keys.fingerprint(now.toString())));
        return new Writing.Written(now);
    }
}
