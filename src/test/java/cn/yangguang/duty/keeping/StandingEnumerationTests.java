package cn.yangguang.duty.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.TermUnit;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.database.Database;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Evidence;
import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Occurrences;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.Standing;
import cn.yangguang.duty.Waiver;
import cn.yangguang.duty.keeping.PlainCount.Slot;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Standing by enumeration: every kind of obligation and period, in years with and without 29 February, under plans issued
 * before, within and after; evidence around every border, in every fate; looked at around every border; by the rule in
 * Java, by the states of the database, and by {@link PlainCount}, which shares no code with either.
 *
 * <p>A seeded sample by default; {@code -Dstanding.whole=true} goes through all of it, as {@code bench/standing} does.
 */
class StandingEnumerationTests {

    private static final boolean WHOLE = Boolean.getBoolean("standing.whole");
    /** Of so many cases one is tried, and of so many tried ones one in the database, too. */
    private static final int ONE_OF = WHOLE ? 1 : 60;

    private static final int IN_DATABASE = WHOLE ? 250 : 30;
    private static final String FATES = "famrRwulnN";
    private static final Instant AT = Instant.parse("2024-01-01T00:00:00Z");
    private static final Evidence.Person CLERK = new Evidence.Person(new UUID(0, 1), "经办人");
    private static final Evidence.Person HEAD = new Evidence.Person(new UUID(0, 2), "负责人");
    private static final String SM3 = "ab".repeat(32);

    private final Random random = new Random(20240229);
    private final List<Tried> kept = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private long tried;
    private long offered;

    /** One case whose state the rule and the plain count agree on, to be looked up in the database as well. */
    private record Tried(
            Occurrence occurrence, int[] days, String fates, int today, boolean waived, int closed, String state) {}

    @Test
    void ruleDatabaseAndPlainCountAgree() {
        for (int year : new int[] {2024, 2025, 2026}) {
            for (int issued : issues(year)) {
                laidOut(year, issued);
                started(year, issued);
            }
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(names());
        assertThat(inDatabase()).isEmpty();
        System.out.printf(
                "  standing: %,d cases by the rule, %,d of them in the database, agree with the plain count: %s%n",
                tried, kept.size(), new java.util.TreeMap<>(seen));
    }

    private static List<String> names() {
        return List.of("OVERDUE", "SOON", "OPEN", "WAITING", "BEFORE_PLAN", "MET", "MET_LATE", "WAIVED");
    }

    private static int[] issues(int year) {
        return new int[] {
            PlainCount.NONE,
            PlainCount.number(year, 1, 1),
            PlainCount.number(year, 3, 15),
            PlainCount.number(year, 7, 1),
            PlainCount.number(year + 1, 1, 1)
        };
    }

    private void laidOut(int year, int issued) {
        for (Period period : Period.values()) {
            compare(new Obligation.Every(period), year, issued, PlainCount.periods(period.printed(), 1, year, issued));
            for (int times = 1; times <= 3; times++) {
                compare(
                        new Obligation.AtLeast(times, period),
                        year,
                        issued,
                        PlainCount.periods(period.printed(), times, year, issued));
            }
        }
        for (int times = 1; times <= 3; times++) {
            compare(new Obligation.AtLeast(times, null), year, issued, PlainCount.periods("year", times, year, issued));
        }
        int first = PlainCount.number(year, 1, 1);
        for (int[] day : new int[][] {{1, 1}, {2, 28}, {6, 30}, {12, 31}}) {
            before(
                    new DueDate(null, MonthDay.of(day[0], day[1])),
                    year,
                    issued,
                    first,
                    PlainCount.number(year, day[0], day[1]));
        }
        before(
                DueDate.monthEnd(null, 2),
                year,
                issued,
                first,
                PlainCount.number(year, 2, PlainCount.lengthOf(year, 2)));
        before(
                new DueDate(Year.of(year - 1), MonthDay.of(12, 20)),
                year,
                issued,
                PlainCount.number(year - 1, 1, 1),
                PlainCount.number(year - 1, 12, 20));
    }

    private void before(DueDate date, int year, int issued, int opens, int due) {
        compare(new Obligation.Before(date), year, issued, List.of(PlainCount.fixed(opens, due, 1, issued)));
    }

    private void compare(Obligation obligation, int year, int issued, List<Slot> slots) {
        List<Occurrence> occurrences = Occurrences.of(obligation, year, issued == PlainCount.NONE ? null : day(issued));
        assertThat(occurrences).as(obligation + " " + year).hasSameSizeAs(slots);
        for (int i = 0; i < slots.size(); i++) {
            boolean edge = i < 2 || i > slots.size() - 3 || i == slots.size() / 2;
            if (edge) {
                around(occurrences.get(i), slots.get(i), issued);
            }
        }
    }

    private void started(int year, int issued) {
        int[][] days = {
            {1, 1},
            {1, 26},
            {1, 31},
            {2, 4},
            {2, 28},
            {2, PlainCount.lengthOf(year, 2)},
            {4, 30},
            {9, 28},
            {9, 30},
            {10, 11},
            {12, 20},
            {12, 31}
        };
        for (int[] date : days) {
            int trigger = PlainCount.number(year, date[0], date[1]);
            for (TermUnit unit : TermUnit.values()) {
                for (int amount : new int[] {1, 3, 20, 30}) {
                    term(new Obligation.Within(amount, unit), trigger, issued, amount, unit, false);
                    term(new Obligation.Lasting(amount, unit), trigger, issued, amount, unit, true);
                }
            }
        }
        for (Obligation waiting :
                List.of(new Obligation.Within(3, TermUnit.DAY), new Obligation.Lasting(1, TermUnit.MONTH))) {
            Occurrence only = Occurrences.of(waiting, year, day(PlainCount.number(year, 1, 1)))
                    .getFirst();
            around(
                    only,
                    new Slot(PlainCount.number(year, 1, 1), PlainCount.NONE, PlainCount.NONE, false, 1, false),
                    issued);
        }
    }

    private void term(Obligation obligation, int trigger, int issued, int amount, TermUnit unit, boolean through) {
        Occurrence occurrence = Occurrences.triggered(obligation, day(trigger), WorkingCalendar.shipped())
                .getFirst()
                .issued(issued == PlainCount.NONE ? null : day(issued));
        around(occurrence, PlainCount.term(trigger, amount, unit.printed(), through, issued), issued);
    }

    /** Evidence and today before, on and after each border of an occurrence. */
    private void around(Occurrence occurrence, Slot slot, int issued) {
        TreeSet<Integer> borders = new TreeSet<>();
        for (int border : new int[] {slot.opens(), slot.due(), slot.notBefore(), issued}) {
            if (border != PlainCount.NONE) {
                borders.addAll(List.of(border - 1, border, border + 1));
            }
        }
        TreeSet<Integer> todays = new TreeSet<>(borders);
        if (slot.due() != PlainCount.NONE) {
            todays.addAll(List.of(slot.due() - 8, slot.due() - 7, slot.due() - 6));
        }
        int year = PlainCount.date(slot.opens())[0];
        todays.addAll(List.of(PlainCount.number(year, 12, 31), PlainCount.number(year + 1, 1, 1)));
        List<int[]> sets = new ArrayList<>(List.of(new int[0]));
        for (int one : borders) {
            sets.add(new int[] {one});
            if (slot.needed() > 1) {
                borders.tailSet(one).forEach(two -> sets.add(new int[] {two, one}));
            }
        }
        if (slot.needed() > 2) {
            new ArrayList<>(sets)
                    .stream()
                            .filter(set -> set.length == 2)
                            .forEach(set -> sets.add(new int[] {set[0], set[1], slot.opens()}));
        }
        for (int[] set : sets) {
            todays.forEach(today -> fates(occurrence, slot, set, today));
        }
    }

    /** Every fate of the first piece; the others count. */
    private void fates(Occurrence occurrence, Slot slot, int[] days, int today) {
        String rest = "f".repeat(Math.max(0, days.length - 1));
        if (days.length == 0) {
            tell(occurrence, slot, days, "", today, false, PlainCount.NONE);
            tell(occurrence, slot, days, "", today, true, PlainCount.NONE);
            tell(occurrence, slot, days, "", today, false, today - 1);
            return;
        }
        for (int i = 0; i < FATES.length(); i++) {
            tell(occurrence, slot, days, FATES.charAt(i) + rest, today, false, PlainCount.NONE);
        }
        tell(occurrence, slot, days, "f" + rest, today, true, PlainCount.NONE);
        tell(occurrence, slot, days, "f" + rest, today, false, today - 1);
    }

    private void tell(
            Occurrence occurrence, Slot slot, int[] days, String fates, int today, boolean waived, int closed) {
        offered++;
        if (ONE_OF > 1 && random.nextInt(ONE_OF) > 0) {
            return;
        }
        tried++;
        int looked = closed == PlainCount.NONE ? today : Math.min(closed, today);
        String plain = PlainCount.standing(slot, days, fates, looked, waived);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            evidence.add(piece(day(days[i]), fates.charAt(i)));
        }
        Standing standing = Standing.of(
                occurrence,
                Evidence.doneOn(occurrence, evidence).orElse(null),
                waived ? new Waiver("不再要求") : null,
                day(looked));
        if (!State.of(standing).name().equals(plain)) {
            throw new AssertionError(occurrence + " with " + evidence + " on " + day(looked) + ": the rule says "
                    + standing + ", the plain count " + plain);
        }
        seen.merge(plain, 1, Integer::sum);
        if (random.nextInt(IN_DATABASE) == 0) {
            kept.add(new Tried(occurrence, days, fates, today, waived, closed, plain));
        }
    }

    private static LocalDate day(int number) {
        return LocalDate.ofEpochDay(number);
    }

    private static Evidence piece(LocalDate day, char fate) {
        Proof proof = switch (fate) {
            case 'u' -> new Proof.Link("https://www.example.cn/", null);
            case 'l' -> new Proof.Link("https://www.example.cn/", new Proof.Page("公告", null, null, SM3, AT));
            case 'n', 'N' -> new Proof.Note();
            default -> new Proof.File("公报.pdf", SM3);
        };
        Fate became = switch (fate) {
            case 'a', 'N' -> new Fate.Accepted(AT, HEAD);
            case 'r', 'R' -> new Fate.Returned(AT, HEAD, "不符");
            case 'w' -> new Fate.Withdrawn(AT, "传错");
            default -> new Fate.Recorded();
        };
        return new Evidence(proof, day, day, AT, CLERK, "amRnN".indexOf(fate) >= 0, became);
    }

    /** What differs in the database: its column of what counts, its day of being done, its states. */
    private List<String> inDatabase() {
        Database fresh = TestDatabase.fresh();
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password()));
        UUID unit = UUID.randomUUID();
        UUID duty = UUID.randomUUID();
        new StoredCases(jdbc, unit, duty).store(kept.stream().map(this::rows).toList());
        return jdbc.query(
                """
                select o.name, o.opens, o.due, c.today, c.state, s.state as stored from occurrence o
                  join told c on c.id = o.id
                  cross join lateral (select %s as state) s where s.state <> c.state limit 20
                """.formatted(State.SQL.replace(":today", "c.today")),
                (row, number) -> row.getString("name") + " "
                        + row.getString("opens") + ".." + row.getString("due") + " on " + row.getString("today") + ": "
                        + row.getString("stored") + ", not " + row.getString("state"));
    }

    private StoredCases.Rows rows(Tried one) {
        UUID id = UUID.randomUUID();
        Occurrence occurrence = one.occurrence();
        @Nullable LocalDate due = null;
        @Nullable String after = null;
        @Nullable LocalDate notBefore = null;
        boolean through = false;
        switch (occurrence.dueBy()) {
            case Occurrence.DueBy.Day(LocalDate date) -> due = date;
            case Occurrence.DueBy.Through(LocalDate date) -> {
                due = date;
                through = true;
            }
            case Occurrence.DueBy.Trigger _ -> after = "TRIGGER";
            case Occurrence.DueBy.NoticeLoaded(LocalDate day, String _, boolean stays) -> {
                after = "NOTICE";
                notBefore = day;
                through = stays;
            }
        }
        Object[] row = {
            id,
            occurrence.name(),
            occurrence.opens(),
            due,
            through,
            after,
            notBefore,
            notBefore == null ? null : "待通知",
            occurrence.needed(),
            occurrence.beforePlan(),
            one.waived() ? "不再要求" : null,
            one.closed() == PlainCount.NONE ? null : day(one.closed())
        };
        List<Object[]> pieces = new ArrayList<>();
        for (int i = 0; i < one.days().length; i++) {
            pieces.add(piece(id, day(one.days()[i]), one.fates().charAt(i)));
        }
        return new StoredCases.Rows(row, pieces, new Object[] {id, day(one.today()), one.state()});
    }

    private static Object[] piece(UUID occurrence, LocalDate day, char fate) {
        Timestamp at = Timestamp.from(AT);
        boolean link = fate == 'u' || fate == 'l';
        boolean note = fate == 'n' || fate == 'N';
        boolean accepted = "aRN".indexOf(fate) >= 0;
        boolean returned = fate == 'r' || fate == 'R';
        return new Object[] {
            UUID.randomUUID(),
            occurrence,
            link ? "LINK" : note ? "NOTE" : "FILE",
            day,
            day,
            at,
            fate == 'u' ? null : SM3,
            link || note ? null : "公报.pdf",
            link ? "https://www.example.cn/" : null,
            fate == 'l' ? at : null,
            "amRnN".indexOf(fate) >= 0,
            accepted ? at : null,
            accepted ? HEAD.staff() : null,
            accepted ? HEAD.name() : null,
            returned ? at : null,
            returned ? HEAD.staff() : null,
            returned ? HEAD.name() : null,
            returned ? "不符" : null,
            fate == 'w' ? at : null,
            fate == 'w' ? "传错" : null
        };
    }
}
