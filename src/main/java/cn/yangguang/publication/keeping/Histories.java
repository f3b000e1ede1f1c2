package cn.yangguang.publication.keeping;

import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.ContentFacts;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.structured.RowSet;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to editions, and what was handed in each time. */
@Repository
public class Histories {

    private final JdbcClient jdbc;
    private final Clock clock;

    Histories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One deed.
     *
     * @param edition the number of the edition
     * @param level which level signed; 0 where none did
     * @param who empty where the program itself acted
     * @param words reason or opinion, or nothing
     */
    public record Event(int edition, Deed deed, int level, String who, boolean substitute, String words, Instant at) {}

    /**
     * What a piece said when it was read once.
     *
     * @param text what the piece says to its item, then its body
     * @param facts all else that its signatures answer for, a line each; null where it was read before this was kept
     * @param rows its set of rows; null where it had none, or nobody kept which
     */
    public record Text(
            String title,
            String text,
            @Nullable String facts,
            @Nullable UUID rows) {

        /** What a content reads. */
        public static Text of(Content content) {
            RowSet rows = content.structured().rows();
            return new Text(
                    content.title(),
                    content.structured().text() + Body.text(content.body()),
                    String.join("\n", ContentFacts.of(content)),
                    rows == null ? null : rows.id());
        }

        /** All of it, as reviewers compare it; without the facts where the other has none to compare them with. */
        public String whole(Text other) {
            return title + "\n" + (facts == null || other.facts == null ? "" : facts + "\n") + text;
        }
    }

    /** What is taken down of a deed. */
    record Done(Deed deed, UUID by, boolean substitute, String words) {}

    void add(UUID id, Edition edition, int round, Done done) {
        boolean signs = done.deed().signature() != null;
        int level = signs ? edition.signatures().getLast().level() : 0;
        jdbc.sql("""
                        insert into edition_event (edition_id, position, what, signature, level, round, by_id, substitute,
                          words, hash, at)
                        select :id, 1 + coalesce(max(position), 0), :what, :signature, :level, :round, :by, :substitute,
                          :words, :hash, :at from edition_event where edition_id = :id
                        """)
                .param("id", id)
                .param("what", done.deed().name())
                .param("signature", Objects.toString(done.deed().signature(), null))
                .param("level", signs ? level : null, Types.INTEGER)
                .param("round", round)
                .param("by", done.by())
                .param("substitute", done.substitute())
                .param("words", done.words())
                .param("hash", edition.hash())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void handedIn(UUID id, int round, Content content) {
        Text text = Text.of(content);
        jdbc.sql("""
                        insert into edition_text (edition_id, round, title, text, facts, rows_id)
                        values (:id, :round, :title, :text, :facts, :rows)
                        """)
                .param("id", id)
                .param("round", round)
                .param("title", text.title())
                .param("text", text.text())
                .param("facts", text.facts())
                .param("rows", text.rows())
                .update();
    }

    /** All that was ever done to a publication, the last first. */
    public List<Event> of(UUID publication) {
        return jdbc.sql("""
                        select e.number, v.what, v.level, s.name, v.substitute, v.words, v.at
                        from edition e join edition_event v on v.edition_id = e.id left join staff s on s.id = v.by_id
                        where e.publication_id = :id order by e.number desc, v.position desc
                        """)
                .param("id", publication)
                .query((row, _) -> new Event(
                        row.getInt("number"),
                        Deed.valueOf(row.getString("what")),
                        row.getInt("level"),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getBoolean("substitute"),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** How an edition came in from elsewhere, in one sentence for whoever reads it; empty where it did not. */
    public String imported(UUID edition) {
        return jdbc.sql(
                        "select words from edition_event where edition_id = ? and what = 'IMPORT' order by position limit 1")
                .param(edition)
                .query((row, _) -> row.getString("words"))
                .optional()
                .orElse("");
    }

    /** What this person had before them when they last signed or sent back the edition, in an earlier round. */
    public Optional<Text> lastSeen(KeptEdition kept, UUID person) {
        return jdbc.sql("""
                        select t.title, t.text, t.facts, t.rows_id from edition_text t where t.edition_id = :id and t.round = (
                          select max(v.round) from edition_event v where v.edition_id = :id and v.by_id = :person
                            and v.round < :round and (v.signature is not null or v.what = 'RETURN'))
                        """)
                .param("id", kept.id())
                .param("person", person)
                .param("round", kept.round())
                .query((row, _) -> new Text(
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("facts"),
                        row.getObject("rows_id", UUID.class)))
                .optional();
    }
}
