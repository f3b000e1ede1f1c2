package cn.yangguang.publication.keeping;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.publication.Seats;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces within somebody's reach, and what of them waits for whom. */
@Repository
public class PublicationLists {

    private static final String EDITION = " join edition e on e.publication_id = p.id and e.number = p.latest";

    private static final String REACHED = " join unit u on u.id = p.unit_id where u.path like any (:reach)";

    private static final String FROM = " from publication p" + EDITION + REACHED;

    /** Begins with the few that stand at a stage; without the offset the planner would begin with all there are. */
    private static final String AT_STAGE = " from (select * from edition where %s offset 0) e"
            + " join publication p on p.id = e.publication_id and p.latest = e.number" + REACHED;

    /** Not ilike, which folds every character and takes many times as long over a million titles. */
    private static final String WORDS =
            " and (position(:text in e.title) > 0 or position(:text in e.document_number) > 0"
                    + " or position(upper(:text) in p.index_number) > 0)";

    private static final String PAIRS = " and p.id in (select publication_id from " + TitlePairs.EDITIONS
            + " union select id from " + TitlePairs.INDEX_NUMBERS + ")";

    private static final String MINE_NOT = " and not (:me = any (e.authors))";

    /** Whether somebody signed this edition so that they cannot sign what it waits for; those who wrote it are in e.authors. */
    private static final String SIGNED = """
            exists (select from edition_event v where v.edition_id = e.id and v.round = e.round
              and v.hash = e.hash and v.by_id = %s
              and (v.signature = 'URGENT' or (v.level > 0 and e.wanted > 0 and v.level <> e.wanted)))
            """;

    /** Whose seat it is; without a seat, or where nobody named for it may sign, it is everybody's: as {@link Seats} says. */
    private static final String SEAT = " and coalesce((select s.principal = :me or coalesce(s.substitute = :me, false)"
            + " or not exists (select from unnest(array[s.principal, s.substitute]) as named (holder)"
            + " where holder is not null and not (holder = any (e.authors)) and not " + SIGNED.formatted("holder")
            + """
            ) from review_levels l left join review_seat s
                on s.unit_id = l.unit_id and s.document_type = l.document_type and s.level = e.wanted
               where l.unit_id = p.unit_id and l.document_type in (e.document_type, '')
               order by l.document_type desc limit 1), true)
             and not\s""" + SIGNED.formatted(":me");

    private final JdbcClient jdbc;
    private final TitlePairs pairs;

    PublicationLists(JdbcClient jdbc, TitlePairs pairs) {
        this.jdbc = jdbc;
        this.pairs = pairs;
    }

    /** What a list is narrowed to; null and nothing narrow it in no way. */
    public record Filter(
            @Nullable StageName stage, @Nullable UUID unit, String text) {}

    /**
     * One piece in its latest edition.
     *
     * @param owed whether it is before the public with its review still owed
     * @param early whether it was withdrawn before it had stood as long as it must
     */
    public record Row(
            UUID id,
            String title,
            String unit,
            String indexNumber,
            StageName stage,
            boolean owed,
            boolean early,
            Instant changed) {}

    /** How many wait for a person: to be put right, to be signed by level, by secrecy, afterwards, to be published. */
    public record Waiting(long returned, long review, long secrecy, long owed, long cleared) {}

    /** How many pieces a list has. */
    public long count(Reach reach, Filter filter) {
        boolean plain = filter.stage() == null && filter.text().isEmpty();
        String from = plain ? FROM.replace(EDITION, "") : from(filter);
        return jdbc.sql("select count(*) as n" + from + narrowed(filter))
                .params(params(reach, filter))
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /** One page of it, what changed last first. */
    public List<Row> within(Reach reach, Filter filter, Paging paging) {
        return jdbc.sql("select p.id, e.title, u.name, p.index_number, e.stage, e.wanted, e.early_because, p.changed_at"
                        + from(filter) + narrowed(filter)
                        + " order by p.changed_at desc, p.id limit :size offset :offset")
                .params(params(reach, filter))
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(PublicationLists::row)
                .list();
    }

    private static String from(Filter filter) {
        if (filter.stage() == null) {
            return FROM;
        }
        // nearly everything is published in the end
        return filter.stage() == StageName.PUBLISHED
                ? FROM + " and e.stage = :stage"
                : AT_STAGE.formatted("stage = :stage");
    }

    private String narrowed(Filter filter) {
        return (filter.unit() == null ? "" : " and p.unit_id = :unit")
                + (pairs.rare(filter.text()) ? PAIRS : "")
                + (filter.text().isEmpty() ? "" : WORDS);
    }

    private static Map<String, Object> params(Reach reach, Filter filter) {
        Map<String, Object> params = new HashMap<>(Map.of("reach", reach.patterns()));
        if (filter.stage() != null) {
            params.put("stage", filter.stage().name());
        }
        if (filter.unit() != null) {
            params.put("unit", filter.unit());
        }
        params.put("text", filter.text());
        return params;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        StageName stage = StageName.valueOf(row.getString("stage"));
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("name"),
                row.getString("index_number"),
                stage,
                stage == StageName.PUBLISHED && row.getObject("wanted") != null,
                row.getString("early_because") != null,
                row.getTimestamp("changed_at").toInstant());
    }

    /** What waits for this person; one query over what is under way. */
    public Waiting waiting(Actor actor) {
        String sql = "select"
                + counted("stage = 'RETURNED'", ":draft", " and :me = any (e.authors)")
                + " as returned,"
                + counted("stage = 'IN_REVIEW'", ":review", MINE_NOT + SEAT)
                + " as review,"
                + counted("stage = 'IN_SECRECY_REVIEW'", ":secrecy", MINE_NOT + SEAT)
                + " as secrecy,"
                + counted("stage = 'PUBLISHED' and wanted > 0", ":review", MINE_NOT + SEAT)
                + " + "
                + counted("stage = 'PUBLISHED' and wanted = 0", ":secrecy", MINE_NOT + SEAT)
                + " as owed,"
                + counted("stage = 'CLEARED'", ":publish", MINE_NOT)
                + " as cleared";
        return jdbc.sql(sql)
                .param("me", actor.staff())
                .param("draft", patterns(actor, Act.DRAFT_PUBLICATION))
                .param("review", patterns(actor, Act.REVIEW_PUBLICATION))
                .param("secrecy", patterns(actor, Act.REVIEW_SECRECY))
                .param("publish", patterns(actor, Act.PUBLISH))
                .query((row, _) -> new Waiting(
                        row.getLong("returned"),
                        row.getLong("review"),
                        row.getLong("secrecy"),
                        row.getLong("owed"),
                        row.getLong("cleared")))
                .single();
    }

    private static String counted(String stage, String reach, String where) {
        return " (select count(*)" + AT_STAGE.formatted(stage).replace(":reach", reach) + where + ")";
    }

    private static String[] patterns(Actor actor, Act act) {
        return Reach.of(actor, act).patterns();
    }
}
