package cn.yangguang.duty.evidence;

import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office says whether evidence counts for a duty only once somebody other than its author accepted it. That holds for
 * what is recorded from then on: what counted before goes on counting, and what waits goes on waiting.
 */
@Component
public class AskingAcceptance {

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Journal journal;

    AskingAcceptance(JdbcClient jdbc, Rights rights, Journal journal) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.journal = journal;
    }

    /** What became of it. */
    public sealed interface Asking {

        /** So many duties ask for it, or no longer do. */
        record Done(int duties) implements Asking {}

        record Gone() implements Asking {}

        record NotAllowed() implements Asking {}
    }

    /** Whether a duty asks for it. */
    public boolean asked(DutyId duty) {
        return jdbc.sql("select acceptance_asked from duty where id = :id")
                .param("id", duty.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** For one duty. */
    @Transactional
    public Asking ofDuty(Actor actor, DutyId duty, boolean asked) {
        return set(actor, "id = :what", duty.value(), duty.value(), asked);
    }

    /**
     * For every duty of a source at once.
     *
     * @param sourcePrefix such as {@code plan/<id>/}
     * @param source the id under which the journal tells of it
     */
    @Transactional
    public Asking ofSource(Actor actor, String sourcePrefix, UUID source, boolean asked) {
        return set(actor, "starts_with(source, :what)", sourcePrefix, source, asked);
    }

    private Asking set(Actor actor, String which, Object what, UUID id, boolean asked) {
        List<UnitId> owners = jdbc.sql("select distinct owner_id from duty where " + which)
                .param("what", what)
                .query((row, _) -> new UnitId(row.getObject("owner_id", UUID.class)))
                .list();
        if (owners.isEmpty()) {
            return new Asking.Gone();
        }
        if (!owners.stream().allMatch(owner -> rights.asksAcceptance(actor, owner))) {
            return new Asking.NotAllowed();
        }
        int duties = jdbc.sql("update duty set acceptance_asked = :asked where " + which)
                .param("what", what)
                .param("asked", asked)
                .update();
        journal.record(Entry.of(actor.staff(), "duty.ask-acceptance", "duty", id, which + asked));
        return new Asking.Done(duties);
    }
}
