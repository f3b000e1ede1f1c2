package cn.yangguang.publication.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.PublicationLists.Filter;
import cn.yangguang.publication.policy.keeping.PolicyLibrary;
import cn.yangguang.publication.policy.keeping.PolicyLibrary.Wanted;
import cn.yangguang.web.Paging;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Run by bench/publications only: the lists over a million pieces, of which one in a hundred is under way. */
@HouseTest
class PublicationTimes {

    private static final int RUNS = 5;

    private static final OpenFilter MOTIONS =
            new OpenFilter(null, null, null, DocumentType.MOTION, null, null, null, "");

    private final JdbcClient jdbc;
    private final PublicationLists lists;
    private final OpenLists open;
    private final NumberBlocks blocks;
    private final PolicyLibrary library;
    private final People people;
    private final Clock clock;

    @Autowired
    PublicationTimes(ApplicationContext house, JdbcClient jdbc, PublicationLists lists, OpenLists open, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.open = open;
        this.clock = clock;
        this.people = People.in(house);
        this.blocks = house.getBean(NumberBlocks.class);
        this.library = house.getBean(PolicyLibrary.class);
    }

    private Actor actor(Unit unit, Role role) {
        return new Actor(new UUID(7, 7), "王某", unit, List.of(new Grant(role, unit.path())));
    }

    private void fill(int pieces) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        with units as (select id, row_number() over () - 1 as place, count(*) over () as n from unit),
                        made as (
                          insert into publication (id, unit_id, index_number, latest, shown, changed_at)
                          select md5('p' || i)::uuid, u.id, 'TIMES/2026-' || lpad(i::text, 8, '0'), 1,
                            case when i % 100 = 0 then null else 1 end, cast(:now as timestamptz) - i * interval '1 minute'
                          from generate_series(1, :pieces) i join units u on u.place = i % u.n returning id, index_number)
                        insert into edition (id, publication_id, number, stage, title, body, attribute, reason,
                          document_number, document_type, subject_class, keywords, summary, source, hash, authors, levels,
                          round, wanted, published_at, version)
                        select id, id, 1, case when right(index_number, 2) = '00' then 'IN_REVIEW' else 'PUBLISHED' end,
                          '关于公布第' || right(index_number, 8) || '号事项的公告', '<p>正文</p>', 'PROACTIVE', '',
                          case when right(index_number, 1) = '5' then '测〔2026〕' || right(index_number, 8)::int || '号'
                            else '' end, 'NOTICE',
                          'GENERAL', '{}', '', '', repeat('a', 64), array[id], 1, 1,
                          case when right(index_number, 2) = '00' then 1 end,
                          case when right(index_number, 2) = '00' then null
                            else cast(:now as timestamptz) - right(index_number, 8)::int * interval '1 minute' end, 1
                        from made
                        """).param("now", now).param("pieces", pieces).update();
        jdbc.sql("analyze publication, edition").update();
    }

    @Test
    void everyListIsQuick() {
        int pieces = Integer.getInteger("publication.pieces", 1_000_000);
        fill(pieces);
        Unit finance = people.qingshi.named("青石区财政局");
        Actor office = actor(people.qingshi.province, Role.OFFICE);
        Actor head = actor(finance, Role.HEAD);
        Filter every = new Filter(null, null, "");
        Filter waiting = new Filter(StageName.IN_REVIEW, null, "");
        for (Actor who : List.of(office, head)) {
            Reach reach = Reach.of(who, Act.READ_PUBLICATIONS);
            time(who.unit().name() + ": count of all", () -> lists.count(reach, every));
            time("its first page", () -> lists.within(reach, every, Paging.of(1, pieces)));
            time("count in review", () -> lists.count(reach, waiting));
            time("its first page", () -> lists.within(reach, waiting, Paging.of(1, pieces)));
            time("title with a word", () -> lists.within(reach, new Filter(null, null, "77777"), Paging.of(1, 50)));
            time("what waits on the desk", () -> lists.waiting(who));
        }
        OpenFilter all = OpenFilter.ALL;
        OpenFilter unit = OpenFilter.of(finance.id());
        OpenFilter none =
                new OpenFilter(finance.id(), null, SubjectClass.GENERAL, DocumentType.MOTION, 2025, null, null, "");
        OpenFilter part = OpenFilter.column(null, people.qingshi.province.path(), ColumnPart.RULES);
        Paging last = new Paging(OpenLists.MOST_COUNTED / 50, 50, OpenLists.MOST_COUNTED);
        time("public: count", () -> open.count(all));
        time("public: first page", () -> open.page(all, Paging.of(1, pieces)));
        time("public: last page", () -> open.page(all, last));
        time("public: of a unit", () -> open.page(unit, Paging.of(1, pieces)));
        time("public: count of a unit", () -> open.count(unit));
        time("public: four filters, nothing found", () -> open.count(none));
        time("public: of a type, nothing found", () -> open.count(MOTIONS));
        time("public: part of the column", () -> open.latest(part, 100));
        OpenPiece far = open.page(all, last).getLast();
        OpenFilter place = new OpenFilter(null, people.qingshi.district.path(), null, null, null, null, null, "");
        time("public: of a place", () -> open.page(place, Paging.of(1, pieces)));
        time("public: count of a place", () -> open.count(place));
        time("public: on by cursor", () -> open.after(all, new OpenLists.Cursor(far.published(), far.edition()), 50));
        time("public: units", open::publishing);
        time("public: themes", open::themes);
        for (String text : List.of("77777", "公告", "没有的")) {
            OpenFilter title = new OpenFilter(null, null, null, null, null, null, null, text);
            time("public: count of the title " + text, () -> open.count(title));
            time("public: its first page", () -> open.page(title, Paging.of(1, 50)));
        }
        time("site map: blocks", () -> blocks.held(50_000));
        time("site map: one block", () -> blocks.of(10, 50_000));
        timeLibrary();
        assertThat(open.count(all)).isEqualTo(OpenLists.MOST_COUNTED + 1);
    }

    /** One piece in ten bears a document number. */
    private void timeLibrary() {
        Wanted all = new Wanted("", null, null, null, null, null, false);
        Wanted words = new Wanted("777", null, null, null, null, null, false);
        Wanted inForce = new Wanted("", null, null, null, null, null, true);
        time("library: all facets of " + library.counts(all).total(), () -> library.counts(all));
        time("library: first page", () -> library.page(all, Paging.of(1, 50)));
        time("library: a word, facets", () -> library.counts(words));
        time("library: a word, first page", () -> library.page(words, Paging.of(1, 50)));
        time("library: in force", () -> library.counts(inForce));
    }

    private static void time(String what, Supplier<?> question) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            Object answer = question.get();
            best = Math.min(best, System.nanoTime() - begun);
            assertThat(answer).isNotNull();
        }
        System.out.printf("%-40s %6.1f ms%n", what, best / 1e6);
    }
}
