package cn.yangguang.plan.keeping;

import cn.yangguang.document.Document;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftJson;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads plans, their drafts and their tasks. */
@Repository
public class Plans {

    static final String SELECT = """
            select p.id, p.owner_id, p.title, p.issuer, p.document_number, p.issued_on, p.year, p.file_name, p.file_sm3,
              p.undated, p.ends_on, p.uploaded_by, p.uploaded_at, p.confirmed_by, p.confirmed_at, p.publication_id, shown.at as shown_at,
              shown.revision as shown_revision, p.discarded_by, p.discarded_at, p.amends, p.state = 'APPLIED' as applied, p.closed_on, p.revision, p.level, u.name as uploaded_name, c.name as confirmed_name,
              d.name as discarded_name
            from plan p
            left join staff u on u.id = p.uploaded_by
            left join staff c on c.id = p.confirmed_by
            left join staff d on d.id = p.discarded_by
            left join plan_shown shown on shown.plan_id = p.id
            """;

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans of the units within reach that count, the newest year first. */
    public List<Plan> within(Reach reach) {
        return within(reach, false);
    }

    /** Those within reach that were given up. */
    public List<Plan> discarded(Reach reach) {
        return within(reach, true);
    }

    private List<Plan> within(Reach reach, boolean discarded) {
        return jdbc.sql(SELECT + """
                        join unit w on w.id = p.owner_id
                        where w.path like any (:reach) and (p.state = 'DISCARDED') = :discarded and p.amends is null
                        order by p.year desc nulls first, p.uploaded_at desc, p.id
                        """)
                .param("reach", reach.patterns())
                .param("discarded", discarded)
                .query(PlanRow::read)
                .list();
    }

    /** The plans that everybody may see, as they were reviewed, the newest year first. */
    public List<Plan> open() {
        return jdbc
                .sql(SELECT + "where shown.at is not null order by p.year desc, p.issued_on desc nulls last, p.id")
                .query(PlanRow::read)
                .list()
                .stream()
                .map(this::asShown)
                .toList();
    }

    /** A plan that everybody may see, as it was reviewed. */
    public Optional<Plan> open(UUID id) {
        return find(id).filter(plan -> plan.published() != null).map(this::asShown);
    }

    private Plan asShown(Plan plan) {
        Integer shown = plan.shown();
        return shown == null || !plan.waitsForReview()
                ? plan
                : plan.asShown(draft(plan.id(), shown).header());
    }

    public Optional<Plan> find(UUID id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id)
                .query(PlanRow::read)
                .optional();
    }

    /** The plans of this place and year beside this one that may be the same plan, by their titles. */
    public List<Plan> alike(Plan plan) {
        return jdbc
                .sql(SELECT + """
                        where p.owner_id = :owner and p.year = :year and p.id <> :id and p.state <> 'DISCARDED' and p.amends is null
                        order by p.uploaded_at
                        """)
                .param("owner", plan.owner().value())
                .param("year", plan.header().year())
                .param("id", plan.id())
                .query(PlanRow::read)
                .list()
                .stream()
                .filter(other -> other.level() == plan.level() && Titles.alike(plan.title(), other.title()))
                .toList();
    }

    /** The plan of this place that this file has become already and that was not given up. */
    public Optional<Plan> ofFile(UnitId owner, String sm3) {
        return jdbc.sql(SELECT + "where p.owner_id = :owner and p.file_sm3 = :sm3 and p.state <> 'DISCARDED'"
                        + " and p.amends is null")
                .param("owner", owner.value())
                .param("sm3", sm3)
                .query(PlanRow::read)
                .optional();
    }

    /** Makes everybody else who would change this plan, or what hangs on it, wait until the transaction ends. */
    public Optional<Plan> lock(UUID id) {
        jdbc.sql("select id from plan where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** The draft of a revision that exists. */
    public Draft draft(UUID plan, int revision) {
        return draftOf(plan, revision).orElseThrow();
    }

    /** The draft of a revision, if there ever was one of this number. */
    public Optional<Draft> draftOf(UUID plan, int revision) {
        return jdbc.sql("select draft from plan_revision where plan_id = :plan and number = :number")
                .param("plan", plan)
                .param("number", revision)
                .query(String.class)
                .optional()
                .map(DraftJson::draft);
    }

    /** The revision of this number. */
    public Revision revision(UUID plan, int number) {
        return jdbc.sql("""
                        select r.*, s.name from plan_revision r left join staff s on s.id = r.made_by
                        where plan_id = :plan and number = :number
                        """)
                .param("plan", plan)
                .param("number", number)
                .query((row, _) -> new Revision(
                        row.getInt("number"),
                        row.getObject("before", Integer.class),
                        row.getString("words"),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getTimestamp("made_at").toInstant()))
                .single();
    }

    /** The number that the next revision gets. */
    public int nextRevision(UUID plan) {
        return jdbc.sql("select max(number) + 1 from plan_revision where plan_id = :plan")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    /** The uploaded document as it was read. */
    public Document original(UUID plan) {
        return DraftJson.document(jdbc.sql("select original from plan where id = :plan")
                .param("plan", plan)
                .query(String.class)
                .single());
    }

    /** Whether a plan of this place for a later year is closed. */
    public boolean laterClosed(Plan plan) {
        return jdbc.sql("""
                        select exists (select from plan
                          where owner_id = :owner and year > :year and closed_on is not null)
                        """)
                .param("owner", plan.owner().value())
                .param("year", plan.header().year())
                .query(Boolean.class)
                .single();
    }

    /** The amendment of a plan that is being prepared. */
    public Optional<Plan> amendment(UUID plan) {
        return jdbc.sql(SELECT + "where p.amends = :plan and p.state = 'DRAFT'")
                .param("plan", plan)
                .query(PlanRow::read)
                .optional();
    }
}
