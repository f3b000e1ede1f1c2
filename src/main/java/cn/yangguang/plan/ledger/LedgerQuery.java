package cn.yangguang.plan.ledger;

import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One question to the ledger: the conditions of its filter and sight as SQL with their parameters. */
final class LedgerQuery {

    /** What every question starts from, each row once; duties are looked up only where they are asked about. */
    static final String FROM = " from occurrence o ";

    private final List<String> conditions = new ArrayList<>();
    private final List<String> ofDuty = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    private LedgerQuery(LocalDate today) {
        parameters.put("today", today);
    }

    /** Everything within sight that the filter lets through, its standings left aside. */
    static LedgerQuery of(LedgerSight sight, LedgerFilter filter, UnitTree tree, LocalDate today) {
        LedgerQuery query = new LedgerQuery(today);
        query.within(sight);
        query.unit(filter, tree);
        query.plan(filter);
        query.due(filter);
        query.text(filter.text());
        return query;
    }

    /** What of these is within sight, however much else is. */
    static LedgerQuery among(LedgerSight sight, Collection<UUID> marked, LocalDate today) {
        LedgerQuery query = new LedgerQuery(today);
        query.put("marked", marked);
        query.conditions.add("o.id = any (cast(:marked as uuid[]))");
        query.within(sight);
        return query;
    }

    /** The duties of a plan or year, or all, with which somebody within sight has to do. */
    static LedgerQuery ofDuties(LedgerSight sight, LedgerFilter filter, LocalDate today) {
        LedgerQuery query = new LedgerQuery(today);
        query.put("units", sight.units().stream().map(UnitId::value).toList());
        query.put("owners", sight.owners().stream().map(UnitId::value).toList());
        query.ofDuty.add("(d.owner_id = any (cast(:owners as uuid[])) or d.id in (select du.duty_id from duty_unit du"
                + " where du.unit_id in (select unnest(cast(:units as uuid[])))))");
        query.source(filter);
        return query;
    }

    /** The condition as it follows on FROM. */
    String where() {
        String duties = ofDuty.isEmpty()
                ? ""
                : " and o.duty_id in (select d.id from duty d where " + String.join(" and ", ofDuty) + ")";
        return " where " + String.join(" and ", conditions) + duties;
    }

    JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).params(parameters);
    }

    /** Asks with the condition between two parts of the SQL. */
    JdbcClient.StatementSpec ask(JdbcClient jdbc, String before, String after) {
        return ask(jdbc, before + where() + after);
    }

    /** Asks with the condition on {@code duty d} alone between two parts of the SQL. */
    JdbcClient.StatementSpec askOfDuties(JdbcClient jdbc, String before, String after) {
        return ask(jdbc, before + " where " + String.join(" and ", ofDuty) + after);
    }

    /** The cheapest way to be in sight first: the list of what is shared is only made for a row that no other way lets in. */
    private void within(LedgerSight sight) {
        Owing units = owing("units", sight.units().stream().map(UnitId::value).toList());
        if (sight.owners().isEmpty()) {
            conditions.add(units.either());
        } else {
            put("owners", sight.owners().stream().map(UnitId::value).toList());
            String owned = "o.duty_id in (select d.id from duty d where d.owner_id = any (cast(:owners as uuid[])))";
            conditions.add("(" + String.join(" or ", units.alone(), owned, units.together()) + ")");
        }
    }

    private void unit(LedgerFilter filter, UnitTree tree) {
        if (filter.unit() != null) {
            List<UUID> chosen = tree.find(new UnitId(filter.unit())).stream()
                    .flatMap(top -> Stream.concat(Stream.of(top), tree.below(top).stream()))
                    .filter(unit -> filter.reaches(unit, tree))
                    .map(Unit::id)
                    .map(UnitId::value)
                    .toList();
            conditions.add(owing("chosen", chosen).either());
        }
    }

    private Owing owing(String name, Collection<UUID> units) {
        put(name, units);
        return Owing.of(name, units.size());
    }

    private void put(String name, Collection<UUID> ids) {
        parameters.put(name, ids.stream().map(UUID::toString).toArray(String[]::new));
    }

    private void source(LedgerFilter filter) {
        filter.catalogue().ifPresent(source -> parameters.put("catalogue", source + "%"));
        add(
                "source",
                filter.source().map(source -> source + "%").orElse(null),
                "(d.source like :source or d.source like :catalogue)");
        add("year", filter.year(), "d.plan_year = :year");
    }

    private void plan(LedgerFilter filter) {
        source(filter);
        add(
                "chapter",
                unlessEmpty(filter.chapter()),
                "coalesce(d.path[1], '" + LedgerFilter.NO_HEADING + "') = :chapter");
        add("section", unlessEmpty(filter.section()), "d.path[2] = :section");
        add("holder", filter.holder() == null ? null : filter.holder().name(), "d.holder = :holder");
        if (filter.byOffice()) {
            ofDuty.add("d.ground = 'SET_BY_OFFICE'");
        }
    }

    private void due(LedgerFilter filter) {
        add("from", filter.from(), "o.due >= :from");
        add("to", filter.to(), "o.due <= :to");
        if (filter.undated()) {
            conditions.add("o.due is null");
        }
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            String like = " like any (cast(:texts as text[]))";
            String named = "select id from unit where name" + like;
            parameters.put("texts", written(text).map(LedgerQuery::pattern).toArray(String[]::new));
            conditions.add("(o.duty_id in (select d.id from duty d where d.title" + like + ") or o.last_words" + like
                    + " or o.unit_id in (" + named + ") or o.unit_id is null and o.duty_id in (select du.duty_id"
                    + " from duty_unit du where du.position < " + Duties.BEHIND + " and du.unit_id in (" + named
                    + ")))");
        }
    }

    /** As typed, in small letters and in capitals: folding every word of the ledger would take ten times as long. */
    private static Stream<String> written(String text) {
        return Stream.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))
                .distinct();
    }

    private static String pattern(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private void add(String name, @Nullable Object value, String condition) {
        if (value != null) {
            parameters.put(name, value);
            (condition.startsWith("o.") ? conditions : ofDuty).add(condition);
        }
    }

    /** The names of standings as a parameter. */
    static String[] names(Collection<State> states) {
        Collection<State> wanted = states.isEmpty() ? List.of(State.values()) : states;
        return wanted.stream().sorted().map(Enum::name).toArray(String[]::new);
    }
}
