package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.Exemption;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the lists of what is not disclosed. */
@Component
public class ClosedMatters {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClosedMatters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<ClosedMatter> find(UUID id) {
        return jdbc.sql("select * from closed_matter where id = :id")
                .param("id", id)
                .query(ClosedMatters::matter)
                .optional();
    }

    /** What a place does not disclose, the next review first. */
    public List<ClosedMatter> of(UnitId place) {
        return jdbc.sql("""
                        select * from closed_matter where place_id = :place and opened_on is null
                        order by next_review_on, title, id
                        """)
                .param("place", place.value())
                .query(ClosedMatters::matter)
                .list();
    }

    /** Within these subtrees, what is to be looked at again by the day. */
    List<ClosedMatter> toReview(String[] reach, LocalDate by) {
        return jdbc.sql("""
                        select m.* from closed_matter m join unit u on u.id = m.place_id
                        where u.path like any (:reach) and m.opened_on is null and m.next_review_on <= :by
                        order by m.next_review_on, m.title, m.id
                        """)
                .param("reach", reach)
                .param("by", by)
                .query(ClosedMatters::matter)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<ClosedMatter> lock(UUID id) {
        return jdbc.sql("select * from closed_matter where id = :id for update")
                .param("id", id)
                .query(ClosedMatters::matter)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Actor actor, ClosedMatter matter) {
        written("""
                insert into closed_matter (id, place_id, unit_id, title, exemption, reason, next_review_on, version,
                  writer, written_at)
                values (:id, :place, :unit, :title, :exemption, :reason, :review, 1, :writer, :at)
                """, actor, matter).param("place", matter.place().value()).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(Actor actor, ClosedMatter matter) {
        written("""
                update closed_matter set unit_id = :unit, title = :title, exemption = :exemption, reason = :reason,
                  next_review_on = :review, version = version + 1, writer = :writer, written_at = :at
                where id = :id
                """, actor, matter).update();
    }

    private JdbcClient.StatementSpec written(String sql, Actor actor, ClosedMatter matter) {
        return jdbc.sql(sql)
                .param("id", matter.id())
                .param("unit", matter.unit().value())
                .param("title", matter.title())
                .param("exemption", matter.exemption().name())
                .param("reason", matter.reason())
                .param("review", matter.nextReviewOn())
                .param("writer", actor.name())
                .param("at", Timestamp.from(clock.instant()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void open(Actor actor, UUID id, LocalDate day, String because) {
        jdbc.sql("""
                        update closed_matter set opened_on = :day, opened_because = :because, version = version + 1,
                          writer = :writer, written_at = :at
                        where id = :id
                        """)
                .param("day", day)
                .param("because", because)
                .param("writer", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    private static ClosedMatter matter(ResultSet row, int number) throws SQLException {
        String because = row.getString("opened_because");
        return new ClosedMatter(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("place_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("title"),
                Exemption.valueOf(row.getString("exemption")),
                row.getString("reason"),
                row.getObject("next_review_on", LocalDate.class),
                row.getInt("version"),
                row.getString("writer"),
                row.getObject("opened_on", LocalDate.class),
                because == null ? "" : because);
    }
}
