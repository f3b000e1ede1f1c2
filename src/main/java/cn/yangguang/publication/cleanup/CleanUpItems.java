package cn.yangguang.publication.cleanup;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of clean-up rounds; what writes runs in the caller's transaction. */
@Repository
public class CleanUpItems {

    static final String ITEMS = """
             from clean_up_item i join publication p on p.id = i.publication_id join unit u on u.id = p.unit_id
               join edition e on e.publication_id = p.id and e.stage = 'PUBLISHED'
               left join staff s on s.id = i.proposer_id
             where i.clean_up_id = :id
            """;

    private static final String ITEM =
            "select i.*, p.number, e.title, e.document_number, p.unit_id, u.name as unit_name, s.name";

    private static final String RESULT = " and i.confirmer_id is not null";

    private final JdbcClient jdbc;

    CleanUpItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A document of a round that is public.
     *
     * @param verdict null while nobody proposed one
     * @param version how often anything was proposed or confirmed about it
     */
    public record Item(
            UUID publication,
            long number,
            String title,
            String documentNumber,
            UnitId unit,
            String unitName,
            @Nullable Verdict verdict,
            String reason,
            String proposer,
            @Nullable UUID proposerId,
            boolean confirmed,
            int version) {}

    /** How far a round is. */
    public record Progress(long all, long proposed, long confirmed) {}

    /** Holds an item until the transaction ends. */
    Optional<Item> item(UUID round, UUID publication) {
        return jdbc.sql(ITEM + ITEMS + " and p.id = :publication for update of i")
                .param("id", round)
                .param("publication", publication)
                .query(CleanUpItems::item)
                .optional();
    }

    /** How far it is, as far as somebody's reach goes. */
    public Progress progress(UUID round, Reach reach) {
        return jdbc.sql("select count(*) as n, count(i.verdict) as proposed, count(i.confirmer_id) as confirmed" + ITEMS
                        + " and u.path like any (:reach)")
                .param("id", round)
                .param("reach", reach.patterns())
                .query((row, _) -> new Progress(row.getLong("n"), row.getLong("proposed"), row.getLong("confirmed")))
                .single();
    }

    /** One page of its documents within reach: what is still to be proposed first, then what is to be confirmed. */
    public List<Item> items(UUID round, Reach reach, Paging paging) {
        return jdbc.sql(ITEM + ITEMS + """
                         and u.path like any (:reach)
                        order by i.confirmer_id is not null, i.verdict is not null, u.position, u.path, p.number
                        limit :size offset :offset
                        """)
                .param("id", round)
                .param("reach", reach.patterns())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(CleanUpItems::item)
                .list();
    }

    /** How many public documents of it are confirmed. */
    public long confirmed(UUID round) {
        return jdbc.sql("select count(*) as n" + ITEMS + RESULT)
                .param("id", round)
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /** One page of what came of it, in the order of the verdicts. */
    public List<Item> results(UUID round, Paging paging) {
        return jdbc.sql(ITEM + ITEMS + RESULT
                        + " order by i.verdict, u.position, u.path, p.number limit :size offset :offset")
                .param("id", round)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(CleanUpItems::item)
                .list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        @Nullable String verdict = row.getString("verdict");
        return new Item(
                row.getObject("publication_id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getString("document_number"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                verdict == null ? null : Verdict.valueOf(verdict),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getObject("proposer_id", UUID.class),
                row.getObject("confirmer_id") != null,
                row.getInt("version"));
    }

    void propose(UUID round, Item item, Verdict verdict, String reason, UUID by) {
        jdbc.sql("""
                        update clean_up_item set verdict = ?, reason = ?, proposer_id = ?, version = version + 1
                        where clean_up_id = ? and publication_id = ?
                        """)
                .params(verdict.name(), reason, by, round, item.publication())
                .update();
    }

    void confirm(UUID round, Item item, UUID by, LocalDate day) {
        jdbc.sql("""
                        update clean_up_item set confirmer_id = ?, confirmed_on = ?, version = version + 1
                        where clean_up_id = ? and publication_id = ?
                        """).params(by, day, round, item.publication()).update();
    }
}
