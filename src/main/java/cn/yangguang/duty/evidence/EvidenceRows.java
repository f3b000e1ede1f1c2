package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Proof;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of evidence, and looks up what must be known before. */
@Repository
class EvidenceRows {

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes everybody else wait who would write about an occurrence or end its duty, until this transaction ends.
     *
     * @return whether its duty asks that evidence is accepted; nothing where the occurrence is gone
     */
    Optional<Boolean> hold(UUID occurrence) {
        Optional<Boolean> asked =
                jdbc.sql("""
                        select acceptance_asked from duty where id = (select duty_id from occurrence where id = :id)
                        for share
                        """).param("id", occurrence).query(Boolean.class).optional();
        Optional<UUID> held = jdbc.sql("select id from occurrence where id = :id for update")
                .param("id", occurrence)
                .query(UUID.class)
                .optional();
        return held.isEmpty() ? Optional.empty() : asked;
    }

    /**
     * Why an occurrence cannot be asked for again.
     *
     * @param ended an amendment took its duty away
     * @param merged it was passed to a unit that owed the same already, and stayed where it was
     */
    record Over(boolean ended, boolean merged) {}

    Over over(UUID occurrence) {
        return jdbc.sql("""
                        select d.ended_on is not null as ended, (
                          select count(*) filter (where p.from_id = o.unit_id) > count(*) filter (where p.to_id = o.unit_id)
                          from duty_passed pd join duty_passing p on p.id = pd.passing_id
                          where pd.occurrence_id = o.id) as merged
                        from occurrence o join duty d on d.id = o.duty_id where o.id = :id
                        """)
                .param("id", occurrence)
                .query((row, _) -> new Over(row.getBoolean("ended"), row.getBoolean("merged")))
                .single();
    }

    /** Who records what for whom, and whether it counts only once accepted. */
    record Added(UUID occurrence, UnitId unit, Proof proof, Said said, Actor author, boolean mustBeAccepted) {}

    UUID add(Added added, @Nullable String hash, Instant now) {
        UUID id = UUID.randomUUID();
        Said said = added.said();
        described(jdbc.sql("""
                        insert into evidence (id, occurrence_id, unit_id, kind, words, happened, effective, recorded_at,
                          author_id, author, hash, file_name, address, thing, must_be_accepted, twice_because, next_look_at)
                        values (:id, :occurrence, :unit, :kind, :words, :happened, :effective, :now, :authorId, :author,
                          :hash, :file, :address, :thing, :must, :twice, :next)
                        """), added.proof(), hash)
                .param("id", id)
                .param("occurrence", added.occurrence())
                .param("unit", added.unit().value())
                .param("words", said.words())
                .param("happened", said.happened())
                .param("effective", said.counted())
                .param("now", Timestamp.from(now))
                .param("authorId", added.author().staff())
                .param("author", added.author().name())
                .param("must", added.mustBeAccepted())
                .param("twice", said.twiceBecause().isEmpty() ? null : said.twiceBecause())
                .param("next", added.proof() instanceof Proof.Link ? Timestamp.from(now) : null)
                .update();
        return id;
    }

    static JdbcClient.StatementSpec described(JdbcClient.StatementSpec sql, Proof proof, @Nullable String hash) {
        return sql.param("kind", kind(proof))
                .param("hash", hash)
                .param("file", proof instanceof Proof.File file ? file.name() : null)
                .param("address", proof instanceof Proof.Link link ? link.address() : null)
                .param("thing", proof instanceof Proof.Kept kept ? kept.thing() : null);
    }

    static String kind(Proof proof) {
        return switch (proof) {
            case Proof.File _ -> "FILE";
            case Proof.Link _ -> "LINK";
            case Proof.Note _ -> "NOTE";
            case Proof.Kept _ -> "RECORD";
        };
    }

    void accept(UUID id, Actor accepter, Instant now) {
        decided(jdbc.sql("update evidence set accepted_at = :now, accepter_id = :by, accepter = :name where id = :id")
                .param("by", accepter.staff())
                .param("name", accepter.name())
                .param("now", Timestamp.from(now))
                .param("id", id));
    }

    void giveBack(UUID id, Actor returner, String because, Instant now) {
        decided(jdbc.sql("""
                        update evidence set returned_at = :now, returner_id = :by, returner = :name,
                          returned_because = :because, next_look_at = null
                        where id = :id
                        """)
                .param("by", returner.staff())
                .param("name", returner.name())
                .param("because", because)
                .param("now", Timestamp.from(now))
                .param("id", id));
    }

    /** The pieces that are this thing under sources that begin so, in the order in which occurrences are held. */
    List<UUID> of(String thing, String source) {
        return jdbc.sql("""
                        select e.id from evidence e join occurrence o on o.id = e.occurrence_id
                          join duty d on d.id = o.duty_id
                        where e.thing = ? and e.withdrawn_at is null and starts_with(d.source, ?)
                        order by e.occurrence_id, e.id
                        """)
                .params(thing, source)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void withdraw(UUID id, Actor withdrawer, String because, Instant now) {
        decided(jdbc.sql("""
                        update evidence set withdrawn_at = :now, withdrawn_because = :because, withdrawer_id = :by,
                          withdrawer = :name, next_look_at = null
                        where id = :id
                        """)
                .param("because", because)
                .param("by", withdrawer.staff())
                .param("name", withdrawer.name())
                .param("now", Timestamp.from(now))
                .param("id", id));
    }

    private static void decided(JdbcClient.StatementSpec update) {
        if (update.update() != 1) {
            throw new IllegalStateException("a piece that was just read is gone");
        }
    }

    /** The hash that a piece bears; nothing for a page that is still to be fetched. */
    static Optional<String> hash(Proof proof, Said said) {
        return switch (proof) {
            case Proof.File(String _, String sm3) -> Optional.of(sm3);
            case Proof.Kept(String _, String sm3) -> Optional.of(sm3);
            case Proof.Note _ -> Optional.of(Sm3.hex(Sm3.hash(said.words())));
            case Proof.Link _ -> Optional.empty();
        };
    }
}
