package cn.yangguang.plan.scheme;

import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.measures.WorkDoor;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The schemes of units, every number of them, and the tables of those that were submitted. */
@Repository
public class Schemes {

    private final JdbcClient jdbc;

    Schemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All numbers of a unit's scheme for a plan, the newest first. */
    public List<Scheme> of(UUID plan, UnitId unit) {
        return jdbc.sql("select * from scheme where plan_id = :plan and unit_id = :unit order by number desc")
                .param("plan", plan)
                .param("unit", unit.value())
                .query((row, _) -> read(row))
                .list();
    }

    /** A scheme that its unit has published. */
    public Optional<Scheme> published(UUID id) {
        return jdbc.sql("select * from scheme where id = :id and stage = 'PUBLISHED'")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** For each unit the newest scheme for a plan that it has published, in the order of the tree. */
    public List<Scheme> ofPlan(UUID plan) {
        return jdbc.sql("""
                        select s.* from scheme s join unit u on u.id = s.unit_id
                        where s.plan_id = :plan and s.stage = 'PUBLISHED'
                          and not exists (select from scheme n where n.plan_id = s.plan_id and n.unit_id = s.unit_id
                            and n.stage = 'PUBLISHED' and n.number > s.number)
                        order by u.position, u.path
                        """).param("plan", plan).query((row, _) -> read(row)).list();
    }

    /** While it is being written, the table is what the unit's measures say now. */
    List<Scheme.Line> lines(Scheme scheme, WorkDoor.Opened opened) {
        return scheme.stage() instanceof Stage.Drafted ? SchemeDocument.lines(opened.tasks()) : lines(scheme.id());
    }

    /** The table of a scheme as it was submitted; none while it is being written. */
    public List<Scheme.Line> lines(UUID scheme) {
        return jdbc.sql("select * from scheme_row where scheme_id = :id order by position")
                .param("id", scheme)
                .query((row, _) -> new Scheme.Line(
                        row.getInt("position"),
                        row.getString("requirement"),
                        row.getString("measures"),
                        row.getString("section"),
                        row.getString("person"),
                        row.getString("deadline"),
                        row.getObject("inner_date", LocalDate.class)))
                .list();
    }

    /** Adds a number that is being written; nothing, and false, where the unit has one already. */
    boolean add(Scheme scheme) {
        return jdbc.sql("""
                        insert into scheme (id, plan_id, unit_id, number, title, basis, requirements, contact, version,
                          authors, stage)
                        values (:id, :plan, :unit, :number, :title, :basis, :requirements, :contact, 1, :authors, 'DRAFTED')
                        on conflict do nothing
                        """)
                        .param("id", scheme.id())
                        .param("plan", scheme.plan())
                        .param("unit", scheme.unit().value())
                        .param("number", scheme.number())
                        .param("title", scheme.text().title())
                        .param("basis", scheme.text().basis())
                        .param("requirements", scheme.text().requirements())
                        .param("contact", scheme.text().contact())
                        .param("authors", scheme.authors().toArray(UUID[]::new))
                        .update()
                == 1;
    }

    /** Writes the words of the draft that was seen in this version. */
    boolean write(Scheme seen, Scheme.Text text, List<UUID> authors) {
        return jdbc.sql("""
                        update scheme set title = :title, basis = :basis, requirements = :requirements,
                          contact = :contact, authors = :authors, version = version + 1
                        where id = :id and version = :seen and stage = 'DRAFTED'
                        """)
                        .param("title", text.title())
                        .param("basis", text.basis())
                        .param("requirements", text.requirements())
                        .param("contact", text.contact())
                        .param("authors", authors.toArray(UUID[]::new))
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .update()
                == 1;
    }

    /** Moves a scheme on, if it still stands in the version that was seen. */
    boolean move(Scheme seen, Stage to, List<UUID> authors) {
        StageRow row = StageRow.of(to);
        return row.bind(jdbc.sql("""
                        update scheme set stage = :stage, submitted_by = :submittedBy, submitter = :submitter,
                          submitted_at = cast(:submittedAt as timestamptz), returned_by = :returnedBy,
                          returner = :returner, returned_at = cast(:returnedAt as timestamptz),
                          returned_because = :because, approved_by = :approvedBy, approver = :approver,
                          approved_at = cast(:approvedAt as timestamptz), published_on = :publishedOn,
                          authors = :authors, version = version + 1
                        where id = :id and version = :seen
                        """))
                        .param("authors", authors.toArray(UUID[]::new))
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .update()
                == 1;
    }

    /** Keeps the table as it is submitted, in the place of one that was submitted before. */
    void freeze(UUID scheme, List<Scheme.Line> lines) {
        jdbc.sql("delete from scheme_row where scheme_id = :id")
                .param("id", scheme)
                .update();
        for (Scheme.Line line : lines) {
            jdbc.sql("""
                            insert into scheme_row (scheme_id, position, requirement, measures, section, person, deadline,
                              inner_date)
                            values (:id, :position, :requirement, :measures, :section, :person, :deadline, :inner)
                            """)
                    .param("id", scheme)
                    .param("position", line.position())
                    .param("requirement", line.requirement())
                    .param("measures", line.measures())
                    .param("section", line.section())
                    .param("person", line.person())
                    .param("deadline", line.deadline())
                    .param("inner", line.inner())
                    .update();
        }
    }

    private static Scheme read(ResultSet row) throws SQLException {
        Array authors = row.getArray("authors");
        return new Scheme(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("number"),
                new Scheme.Text(
                        row.getString("title"),
                        row.getString("basis"),
                        row.getString("requirements"),
                        row.getString("contact")),
                row.getInt("version"),
                List.of((UUID[]) authors.getArray()),
                StageRow.read(row));
    }
}
