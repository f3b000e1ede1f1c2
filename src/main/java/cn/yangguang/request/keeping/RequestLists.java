package cn.yangguang.request.keeping;

import cn.yangguang.organization.access.Reach;
import cn.yangguang.request.Answer;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.StageName;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cases within somebody's reach. */
@Repository
public class RequestLists {

    private static final String FROM = " from request r where r.unit_id = any (cast(:units as uuid[]))";

    /** So many are put in order at once; of more, the order is read from an index. */
    private static final long SORTED = 20_000;

    private final JdbcClient jdbc;
    private final SealedApplicants sealed;

    RequestLists(JdbcClient jdbc, SealedApplicants sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /**
     * What a list is narrowed to; null and nothing narrow it in no way.
     *
     * @param open only what is not answered yet
     * @param below the units below the unit, too
     * @param from received on this day or later
     * @param to received on this day or before
     * @param dueFrom its last day is this one or later
     * @param dueTo its last day is this one or before
     * @param internalFrom its internal deadline is this day or later
     * @param internalTo it is this day or before
     * @param byInternal in the order of the internal deadlines
     * @param applicant a whole name or identity number: equals are found, parts are not
     * @param words what is asked for has them side by side
     * @param selected only what one number of the statistics or of the desk counts
     */
    public record Filter(
            boolean open,
            @Nullable StageName stage,
            @Nullable UUID unit,
            boolean below,
            @Nullable Answer answer,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable LocalDate internalFrom,
            @Nullable LocalDate internalTo,
            boolean byInternal,
            @Nullable RequestNumber number,
            String applicant,
            String words,
            @Nullable Selection selected) {

        /** All of them. */
        public static final Filter ALL = new Filter(
                false, null, null, false, null, null, null, null, null, null, null, false, null, "", "", null);
    }

    /**
     * One case.
     *
     * @param applicant as lists may show it; empty once the case is anonymised
     */
    public record Row(
            UUID id,
            RequestNumber number,
            String unit,
            String applicant,
            String description,
            StageName stage,
            Instant submitted,
            @Nullable LocalDate received,
            @Nullable LocalDate due,
            @Nullable LocalDate internalDue,
            @Nullable Answer answer,
            @Nullable LocalDate answered,
            boolean late) {}

    /** How many there are. */
    @Transactional(readOnly = true)
    public long count(Reach reach, Filter filter) {
        planForTheseValues();
        return jdbc.sql("select count(*) as n" + FROM + Narrowing.sql(filter))
                .params(params(reach, filter))
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /** One page of it: what is open by its last day or by the internal one, all else the newest first. */
    @Transactional(readOnly = true)
    public List<Row> within(Reach reach, Filter filter, Paging paging) {
        planForTheseValues();
        String order = order(filter, paging);
        String found = paging.total() <= SORTED ? "materialized" : "not materialized";
        return jdbc.sql("with found as " + found + " (select r.id, r.due_on, r.internal_due_on, r.number" + FROM
                        + Narrowing.sql(filter)
                        + "), page as (select id from found" + order + " limit :size offset :offset)"
                        + " select r.*, u.name as unit_name from page join request r using (id)"
                        + " join unit u on u.id = r.unit_id" + order)
                .params(params(reach, filter))
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(this::row)
                .list();
    }

    /** Of very many the internal deadline is no order: most are answered long since. */
    private static String order(Filter filter, Paging paging) {
        if (filter.byInternal() && paging.total() <= SORTED) {
            return " order by internal_due_on nulls last, number";
        }
        return filter.open() ? " order by due_on nulls last, number" : " order by number desc";
    }

    /**
     * A plan that must fit every reach and every day reads far too much for most of them; and what lists read lies in memory,
     * where going from index to index costs no more than reading on.
     */
    private void planForTheseValues() {
        jdbc.sql("set local plan_cache_mode = force_custom_plan; set local random_page_cost = 1.1")
                .update();
    }

    private Map<String, Object> params(Reach reach, Filter filter) {
        Map<String, Object> params = Narrowing.params(filter);
        params.put("units", units(reach, filter));
        params.put("prints", sealed.prints(filter.applicant()));
        return params;
    }

    /** The units that are listed: those within reach, or of them the one asked for, with those below it where that is meant. */
    private String[] units(Reach reach, Filter filter) {
        String asked = filter.unit() == null
                ? ""
                : filter.below()
                        ? " and u.path like (select path || '%' from unit where id = :unit)"
                        : " and u.id = :unit";
        return jdbc.sql("select u.id from unit u where u.path like any (:reach)" + asked)
                .param("reach", reach.patterns())
                .param("unit", filter.unit())
                .query((row, _) -> row.getString("id"))
                .list()
                .toArray(String[]::new);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        String applicant = row.getString("applicant");
        String answer = row.getString("answer");
        return new Row(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getInt("year"), row.getLong("number")),
                row.getString("unit_name"),
                applicant == null ? "" : sealed.open(applicant).masked(),
                row.getString("description"),
                StageName.valueOf(row.getString("stage")),
                row.getTimestamp("submitted_at").toInstant(),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("internal_due_on", LocalDate.class),
                answer == null ? null : Answer.valueOf(answer),
                row.getObject("answered_on", LocalDate.class),
                row.getBoolean("late"));
    }
}
