package cn.yangguang.publication.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.Period;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.policy.keeping.PolicyRows;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes editions, in the caller's transaction and under its lock. */
@Repository
class EditionRows {

    private final JdbcClient jdbc;
    private final PolicyRows policies;
    private final Clock clock;
    private final IndexNumbers numbers;

    EditionRows(JdbcClient jdbc, PolicyRows policies, Clock clock, IndexNumbers numbers) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.clock = clock;
        this.numbers = numbers;
    }

    /** A new publication with an index number of its own; its first edition is to be added. */
    UUID begin(Unit unit) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into publication (id, unit_id, index_number, latest, changed_at) values (?, ?, ?, 1, ?)")
                .params(id, unit.id().value(), numbers.next(unit, 1).getFirst(), now())
                .update();
        return id;
    }

    /** Adds an edition, which becomes the one that is worked on. */
    UUID add(UUID publication, Edition edition, Content content) {
        UUID id = UUID.randomUUID();
        bound("""
                insert into edition (id, publication_id, number, stage, title, body, attribute, ground, reason,
                  document_number, signed_on, document_type, subject_class, keywords, summary, source, valid_from,
                  valid_to, item_id, item_field, item_first, item_second, answers, rows_id, column_part, report_year,
                  hash, authors, levels, round, version)
                values (:id, :publication, :edition, 'DRAFTED', :title, :body, :attribute, :ground, :reason, :number,
                  :signed, :type, :subject, :keywords, :summary, :source, :from, :to, :item, :itemField, :itemFirst,
                  :itemSecond, cast(:answers as jsonb), :rows, :part, :year, :hash, :authors, 0, 0, 1)
                """, id, edition, content)
                .param("publication", publication)
                .param("edition", edition.number())
                .update();
        period(id, edition.period());
        files(id, content.files());
        policies.write(id, content.policy());
        jdbc.sql("update publication set latest = ?, changed_at = ? where id = ?")
                .params(edition.number(), now(), publication)
                .update();
        return id;
    }

    /** Puts other content, authors and hash into an edition that nobody has published. */
    void content(UUID id, Edition edition, Content content) {
        bound("""
                update edition set title = :title, body = :body, attribute = :attribute, ground = :ground,
                  reason = :reason, document_number = :number, signed_on = :signed, document_type = :type,
                  subject_class = :subject, keywords = :keywords, summary = :summary, source = :source,
                  valid_from = :from, valid_to = :to, item_id = :item, item_field = :itemField,
                  item_first = :itemFirst, item_second = :itemSecond, answers = cast(:answers as jsonb),
                  rows_id = :rows, column_part = :part, report_year = :year, hash = :hash, authors = :authors,
                  stage = 'DRAFTED', because = null, wanted = null, publish_at = null
                where id = :id
                """, id, edition, content).update();
        files(id, content.files());
        policies.write(id, content.policy());
    }

    private JdbcClient.StatementSpec bound(String sql, UUID id, Edition edition, Content content) {
        Metadata metadata = content.metadata();
        return StructuredColumns.bound(jdbc.sql(sql), content.structured())
                .param("id", id)
                .param("title", content.title())
                .param("body", content.body())
                .param("attribute", Objects.toString(content.determination().attribute(), null))
                .param("ground", Objects.toString(content.determination().ground(), null))
                .param("reason", content.determination().reason())
                .param("number", metadata.documentNumber())
                .param("signed", metadata.signedOn())
                .param("type", metadata.documentType().name())
                .param("subject", metadata.subjectClass().name())
                .param("keywords", metadata.keywords().toArray(String[]::new))
                .param("summary", metadata.summary())
                .param("source", metadata.source())
                .param("from", metadata.validFrom())
                .param("to", metadata.validTo())
                .param("part", metadata.column().part().name())
                .param("year", metadata.column().reportYear())
                .param("hash", edition.hash())
                .param("authors", edition.authors().toArray(UUID[]::new));
    }

    private void files(UUID id, List<Attachment> files) {
        jdbc.sql("delete from edition_file where edition_id = ?").param(id).update();
        for (int i = 0; i < files.size(); i++) {
            Attachment file = files.get(i);
            jdbc.sql("insert into edition_file (edition_id, position, name, sm3, size) values (?, ?, ?, ?, ?)")
                    .params(id, i + 1, file.name(), file.sm3(), file.size())
                    .update();
        }
    }

    /** How long it is to stand before the public; for an edition that has not been there. */
    void period(UUID id, Period period) {
        jdbc.sql("update edition set open_until = :until, notice_days = :days where id = :id")
                .param("until", period.until())
                .param("days", period.noticeDays())
                .param("id", id)
                .update();
    }

    /** Who settles anything of what goes out is an author of it as whoever writes it is, and does not approve it. */
    void author(UUID id, UUID person) {
        jdbc.sql("update edition set authors = authors || :person where id = :id and not (:person = any (authors))")
                .param("person", person)
                .param("id", id)
                .update();
    }

    /** Moves an edition to its stage. */
    void stage(KeptEdition kept, Edition edition, int round) {
        StageColumns stage = StageColumns.of(edition);
        jdbc.sql("""
                        update edition set stage = :stage, because = :because, wanted = :wanted, publish_at = :publish,
                          published_at = coalesce(published_at, :published), withdrawn_at = :withdrawn,
                          instead = :instead, ended_at = :ended, early_because = :early, levels = :levels, round = :round, version = version + 1
                        where id = :id
                        """)
                .param("id", kept.id())
                .param("stage", stage.name().name())
                .param("because", stage.because())
                .param("wanted", stage.wanted())
                .param("publish", StageColumns.stamp(stage.publishAt()))
                .param("published", StageColumns.stamp(stage.publishedAt()))
                .param("withdrawn", StageColumns.stamp(stage.withdrawnAt()))
                .param("instead", stage.instead())
                .param("ended", StageColumns.stamp(stage.endedAt()))
                .param(
                        "early",
                        edition.period().early().isEmpty()
                                ? null
                                : edition.period().early())
                .param("levels", edition.levels())
                .param("round", round)
                .update();
        jdbc.sql("update publication set changed_at = ? where id = ?")
                .params(now(), kept.publication().id())
                .update();
        if (edition.stage() instanceof Stage.Published && !(kept.edition().stage() instanceof Stage.Published)) {
            show(kept.publication().id(), edition.number());
        }
    }

    /** The public address speaks of this edition from now on. */
    private void show(UUID publication, int edition) {
        jdbc.sql("update publication set shown = ? where id = ?")
                .params(edition, publication)
                .update();
    }

    /** What was before the public until now gives way. */
    void supersede(UUID publication) {
        jdbc.sql("""
                        update edition set stage = 'SUPERSEDED', wanted = null, version = version + 1
                        where publication_id = ? and stage = 'PUBLISHED'
                        """).param(publication).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
