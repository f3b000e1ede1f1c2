package cn.yangguang.duty.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.keeping.DueLists.Wanted;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Paging;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Run by bench/evidence only: how soon a new piece shows, and whether ten times the evidence costs more per piece. */
@HouseTest
class EvidenceTimes extends EvidenceOfficeTest {

    private static final int DUTIES = 10_000;
    private static final int RUNS = 400;
    private static final int LIMIT_MS = 50;
    private static final double LIMIT_RATIO = 1.2;

    private List<Unit> units = List.of();

    private record Times(double record, double show, double worst) {}

    @Test
    void aNewPieceShowsAtOnceHoweverMuchThereIs() {
        units = people.qingshi.tree().all().stream()
                .filter(unit -> unit.name().startsWith("青石区"))
                .toList();
        fill();
        evidence(1);
        Times few = measure();
        evidence(9);
        Times many = measure();
        System.out.printf("  ten times the evidence: %.2f times per piece%n", many.record / few.record);
        assertThat(many.worst).isLessThan(LIMIT_MS);
        assertThat(many.record / few.record).isLessThan(LIMIT_RATIO);
    }

    /** Ten occurrences for each duty, open over this year, needing more than there is. */
    private void fill() {
        String[] ids = units.stream().map(unit -> unit.id().toString()).toArray(String[]::new);
        jdbc.sql("""
                        insert into duty (id, source, obligation, holder, ground, ground_words, title, owner_id, plan_year)
                        select gen_random_uuid(), 'bench/' || i, '{"kind": "atLeast", "times": 99, "per": "year"}', 'EACH',
                          'PRINTED', '每年', '第' || i || '项公开', :owner, :year
                        from generate_series(1, :duties) i
                        """)
                .param("owner", people.qingshi.district.id().value())
                .param("year", today.getYear())
                .param("duties", DUTIES)
                .update();
        jdbc.sql("""
                        insert into duty_unit (duty_id, unit_id, position)
                        select id, (cast(:units as uuid[]))[1 + row_number() over () % :count], 0 from duty where source like 'bench/%'
                        """).param("units", ids).param("count", ids.length).update();
        jdbc.sql("""
                        insert into occurrence (id, duty_id, unit_id, name, opens, due, needed, before_plan)
                        select gen_random_uuid(), duty_id, unit_id, '第' || n || '次', cast(:first as date),
                          cast(:first as date) + 364, 99, false
                        from duty_unit, generate_series(1, 10) n
                        """).param("first", today.withDayOfYear(1)).update();
    }

    /** So many pieces more for every occurrence. */
    private void evidence(int each) {
        jdbc.sql("""
                        insert into evidence (id, occurrence_id, unit_id, kind, words, happened, effective, recorded_at,
                          author_id, author, hash, file_name, must_be_accepted)
                        select gen_random_uuid(), o.id, o.unit_id, 'FILE', '公布了情况', o.opens, o.opens, o.opens::timestamptz,
                          gen_random_uuid(), '王小石', md5(o.id::text || n) || md5(random()::text), '材料.pdf', false
                        from occurrence o, generate_series(1, :each) n
                        """).param("each", each).update();
        jdbc.sql("update occurrence o set pieces = (select count(*) from evidence e where e.occurrence_id = o.id)")
                .update();
        jdbc.sql("vacuum analyze").update();
    }

    /** Pieces for what stands on the first page of the units' lists, from the click until that page shows it. */
    private Times measure() {
        double[] recorded = new double[RUNS];
        double[] shown = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Unit unit = units.get(i % units.size());
            UUID occurrence = firstPage(unit).get(i / units.size()).id();
            int before = counted(occurrence);
            Actor one = somebody("王经办", Role.CLERK, unit);
            long start = System.nanoTime();
            Recording became = recording.record(one, occurrence, file("件" + UUID.randomUUID()), today("公布了"));
            recorded[i] = (System.nanoTime() - start) / 1e6;
            boolean shows =
                    firstPage(unit).stream().anyMatch(row -> row.id().equals(occurrence) && row.pieces() == before + 1);
            shown[i] = (System.nanoTime() - start) / 1e6;
            assertThat(became).isInstanceOf(Recording.Recorded.class);
            assertThat(shows).isTrue();
        }
        Arrays.sort(recorded);
        Arrays.sort(shown);
        Times times = new Times(recorded[RUNS / 2], shown[RUNS / 2], shown[RUNS * 95 / 100]);
        System.out.printf(
                "  %,d duties, %,d pieces: recorded in %.1f ms, in its unit's list after %.1f ms (95 of 100 within %.1f)%n",
                DUTIES,
                jdbc.sql("select count(*) from evidence").query(Long.class).single(),
                times.record,
                times.show,
                times.worst);
        return times;
    }

    private List<Owed> firstPage(Unit unit) {
        return lists.owed(new Reach(List.of(unit.path())), Wanted.ALL, Paging.of(1, 5_000));
    }
}
