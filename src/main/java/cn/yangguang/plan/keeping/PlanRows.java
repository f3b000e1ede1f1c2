package cn.yangguang.plan.keeping;

import cn.yangguang.document.Document;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftHeader;
import cn.yangguang.plan.draft.DraftJson;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes plans; whoever calls has a transaction and has locked the plan. */
@Repository
public class PlanRows {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    PlanRows(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** The time of the deed, for who shows it. */
    public Instant instant() {
        return clock.instant();
    }

    /** The day of the deed. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Adds a plan with its first draft; nothing, and false, where the place has this file already. */
    public boolean add(Plan plan, Document original, Draft draft) {
        int added = head(jdbc.sql("""
                        insert into plan (id, owner_id, title, issuer, document_number, issued_on, undated, year,
                          ends_on, file_name, file_sm3, original, state, uploaded_by, uploaded_at, amends, revision,
                          version, level)
                        values (:id, :owner, :title, :issuer, :documentNumber, :issuedOn, :undated, :year,
                          :end, :fileName, :sm3, :original::jsonb, 'DRAFT', :by, :at, :amends, 1, 1, :level)
                        on conflict (owner_id, file_sm3) where state <> 'DISCARDED' and amends is null do nothing
                        """), plan.header())
                .param("id", plan.id())
                .param("owner", plan.owner().value())
                .param("fileName", plan.fileName())
                .param("sm3", plan.sm3())
                .param("original", DraftJson.write(original))
                .param("by", plan.uploaded().by())
                .param("at", Timestamp.from(plan.uploaded().at()))
                .param("level", plan.level() == null ? null : plan.level().name())
                .param("amends", plan.amends())
                .update();
        if (added == 1) {
            revision(
                    plan,
                    new Step(1, null, plan.amends() == null ? "读入文件“" + plan.fileName() + "”" : "起草调整"),
                    plan.uploaded().by(),
                    draft);
        }
        return added == 1;
    }

    /** One revision to write: its number, the one it was done to, and what was done. */
    public record Step(int number, @Nullable Integer before, String words) {}

    /** Adds a revision and makes it the present one. */
    public void revise(Plan plan, Step step, UUID by, Draft draft) {
        revision(plan, step, by, draft);
        present(plan, step.number(), draft);
    }

    private void revision(Plan plan, Step step, UUID by, Draft draft) {
        jdbc.sql("""
                        insert into plan_revision (plan_id, number, before, words, made_by, made_at, draft)
                        values (:plan, :number, :before, :words, :by, :at, :draft::jsonb)
                        """)
                .param("plan", plan.id())
                .param("number", step.number())
                .param("before", step.before())
                .param("words", step.words())
                .param("by", by)
                .param("at", now())
                .param("draft", DraftJson.write(draft))
                .update();
    }

    /** Makes a revision the present one, with the head that its draft has. */
    void present(Plan plan, int revision, Draft draft) {
        head(jdbc.sql("""
                        update plan set revision = :revision, version = version + 1, title = :title, issuer = :issuer,
                          document_number = :documentNumber, issued_on = :issuedOn, undated = :undated,
                          year = :year, ends_on = :end
                        where id = :id
                        """), draft.header())
                .param("revision", revision)
                .param("id", plan.id())
                .update();
    }

    void confirm(Plan plan, UUID by) {
        jdbc.sql("""
                        update plan set state = 'CONFIRMED', confirmed_by = :by, confirmed_at = :at,
                          version = version + 1
                        where id = :id
                        """).param("by", by).param("at", now()).param("id", plan.id()).update();
    }

    /** A confirmed plan is a draft again, without the tasks that it bound. */
    void takeBack(Plan plan) {
        jdbc.sql("delete from plan_task where plan_id = :id")
                .param("id", plan.id())
                .update();
        jdbc.sql("delete from plan_version where plan_id = :id")
                .param("id", plan.id())
                .update();
        jdbc.sql("""
                        update plan set state = 'DRAFT', confirmed_by = null, confirmed_at = null,
                          version = version + 1
                        where id = :id
                        """).param("id", plan.id()).update();
    }

    void discard(Plan plan, UUID by) {
        jdbc.sql("""
                        update plan set state = 'DISCARDED', discarded_by = :by, discarded_at = :at,
                          version = version + 1
                        where id = :id
                        """).param("by", by).param("at", now()).param("id", plan.id()).update();
    }

    /** This edition of the piece by which the public reads the plan tells of its present revision. */
    void text(Plan plan, UUID publication, UUID edition) {
        jdbc.sql("update plan set publication_id = :publication, version = version + 1 where id = :id")
                .param("publication", publication)
                .param("id", plan.id())
                .update();
        jdbc.sql("""
                        insert into plan_text (plan_id, edition_id, revision) values (:plan, :edition, :revision)
                        on conflict (edition_id) do update set revision = :revision
                        """)
                .param("plan", plan.id())
                .param("edition", edition)
                .param("revision", plan.revision())
                .update();
    }

    /** Takes it off the public page on which it was switched before plans had pieces. */
    void hide(Plan plan) {
        jdbc.sql("update plan set public_at = null, public_by = null, public_revision = null, version = version + 1"
                        + " where id = :id")
                .param("id", plan.id())
                .update();
    }

    /** An amendment is in force, and a draft no more. */
    public void apply(Plan amendment) {
        jdbc.sql("update plan set state = 'APPLIED', version = version + 1 where id = :id")
                .param("id", amendment.id())
                .update();
    }

    /** The year's work is closed on that day; null opens it again. */
    public void close(Plan plan, @Nullable LocalDate day) {
        jdbc.sql("update plan set closed_on = cast(:day as date), version = version + 1 where id = :id")
                .param("day", day)
                .param("id", plan.id())
                .update();
    }

    /** The one entry of a deed. */
    public void record(UUID by, String act, UUID plan, String state) {
        journal.record(Entry.of(by, act, "plan", plan, state));
    }

    private static JdbcClient.StatementSpec head(JdbcClient.StatementSpec statement, DraftHeader header) {
        return statement
                .param("title", header.title())
                .param("issuer", header.issuer())
                .param("documentNumber", header.documentNumber())
                .param("issuedOn", header.issuedOn())
                .param("undated", header.undated())
                .param("year", header.year())
                .param("end", header.end());
    }
}
