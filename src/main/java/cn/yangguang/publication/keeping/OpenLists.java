package cn.yangguang.publication.keeping;

import cn.yangguang.catalogue.keeping.PublishedPieces;
import cn.yangguang.organization.UnitId;
import cn.yangguang.publication.structured.Filing;
import cn.yangguang.web.Paging;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces before the public, the latest first. */
@Repository
public class OpenLists implements PublishedPieces {

    private final JdbcClient jdbc;

    OpenLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One piece before the public. */
    public record Open(
            long number,
            String title,
            String unit,
            String documentNumber,
            @Nullable Filing filing,
            Instant published) {}

    /** What a list is narrowed to; null narrows it in no way. */
    public record Wanted(@Nullable UnitId unit, @Nullable UUID item) {

        private String sql() {
            return (unit == null ? "" : " and p.unit_id = :unit") + (item == null ? "" : " and e.item_id = :item");
        }

        private Map<String, Object> params() {
            Map<String, Object> params = new HashMap<>();
            if (unit != null) {
                params.put("unit", unit.value());
            }
            if (item != null) {
                params.put("item", item);
            }
            return params;
        }
    }

    /** How many pieces are before the public, of those wanted. */
    public long count(Wanted wanted) {
        String join = wanted.unit() == null ? "" : " join publication p on p.id = e.publication_id";
        return jdbc.sql("select count(*) as n from edition e" + join + " where e.stage = 'PUBLISHED'" + wanted.sql())
                .params(wanted.params())
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /** One page of them, the latest first. */
    public List<Open> page(Wanted wanted, Paging paging) {
        return jdbc.sql("""
                        select p.number, e.title, u.name, e.document_number, e.item_id, e.item_field,
                          e.item_first, e.item_second, e.published_at
                        from edition e join publication p on p.id = e.publication_id join unit u on u.id = p.unit_id
                        where e.stage = 'PUBLISHED'
                        """ + wanted.sql() + " order by e.published_at desc, p.number desc limit :size offset :offset")
                .params(wanted.params())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> new Open(
                        row.getLong("number"),
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("document_number"),
                        StructuredColumns.filing(row),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    @Override
    public Map<UUID, Long> ofItems(Collection<UUID> items) {
        Map<UUID, Long> counts = new HashMap<>();
        jdbc.sql("""
                        select e.item_id, count(*) as n from edition e
                        where e.stage = 'PUBLISHED' and e.item_id = any (cast(:items as uuid[])) group by 1
                        """).param("items", items.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject("item_id", UUID.class), row.getLong("n"));
        });
        return counts;
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
