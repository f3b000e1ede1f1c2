package cn.yangguang.publication.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.web.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces before the public, the latest first. */
@Repository
public class OpenLists {

    private final JdbcClient jdbc;

    OpenLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One piece before the public. */
    public record Open(long number, String title, String unit, String documentNumber, Instant published) {}

    /** How many pieces are before the public, of one unit or of all. */
    public long count(@Nullable UnitId unit) {
        String join = unit == null ? "" : " join publication p on p.id = e.publication_id";
        return jdbc.sql("select count(*) as n from edition e" + join + " where e.stage = 'PUBLISHED'" + of(unit))
                .params(unit == null ? Map.of() : Map.of("unit", unit.value()))
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /** One page of them, the latest first. */
    public List<Open> page(@Nullable UnitId unit, Paging paging) {
        return jdbc.sql("""
                        select p.number, e.title, u.name, e.document_number, e.published_at
                        from edition e join publication p on p.id = e.publication_id join unit u on u.id = p.unit_id
                        where e.stage = 'PUBLISHED'
                        """ + of(unit) + " order by e.published_at desc, p.number desc limit :size offset :offset")
                .params(unit == null ? Map.of() : Map.of("unit", unit.value()))
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> new Open(
                        row.getLong("number"),
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("document_number"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    private static String of(@Nullable UnitId unit) {
        return unit == null ? "" : " and p.unit_id = :unit";
    }

    /** The units that have brought anything before the public, in the order of the tree. */
    public List<UnitId> publishing() {
        return jdbc.sql("""
                        select u.id from unit u where exists (
                          select from publication p where p.unit_id = u.id and p.shown is not null)
                        order by u.position, u.path
                        """)
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }
}
