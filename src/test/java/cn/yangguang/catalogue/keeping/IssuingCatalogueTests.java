package cn.yangguang.catalogue.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.Items;
import cn.yangguang.catalogue.StarterCatalogue;
import cn.yangguang.catalogue.keeping.IssuingCatalogue.Issuing;
import cn.yangguang.duty.keeping.SourceLists;
import cn.yangguang.duty.keeping.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version is issued by somebody who wrote nothing of it, and its duties follow it. */
@HouseTest
class IssuingCatalogueTests {

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CatalogueVersions versions;

    @Autowired
    SourceLists lists;

    @Autowired
    Clock clock;

    private Office office;

    @BeforeEach
    void anOffice() {
        office = new Office(house);
    }

    private List<SourceLists.OfDuty> duties() {
        return lists.duties(CatalogueDuties.source(office.district.id()));
    }

    private Issuing issue() {
        return office.issuing.issue(
                office.reviewer, office.district.id(), office.issuing.seen(office.district.id()), "");
    }

    @Test
    void whoWroteOnItDoesNotIssueIt() {
        office.added(Items.monthly("财政收支"));
        String seen = office.issuing.seen(office.district.id());
        assertThat(office.issuing.issue(office.office, office.district.id(), seen, ""))
                .isInstanceOf(Issuing.OwnWork.class);
        assertThat(office.issued().number()).isEqualTo(1);
        assertThat(issue()).as("nothing differs").isInstanceOf(Issuing.NothingNew.class);
    }

    @Test
    void nobodyIssuesWhatTheyDidNotSee() {
        office.added(Items.monthly("财政收支"));
        String seen = office.issuing.seen(office.district.id());
        office.added(Items.monthly("财政决算"));
        assertThat(office.issuing.issue(office.reviewer, office.district.id(), seen, ""))
                .isInstanceOf(Issuing.Stale.class);
        assertThat(versions.of(office.district.id())).isEmpty();
    }

    @Test
    void whatChangedBetweenTwoVersionsIsToldColumnByColumn() {
        UUID stays = office.added(Items.monthly("财政收支"));
        UUID goes = office.added(Items.monthly("财政快报"));
        office.issued();
        office.changed(stays, Items.item("财政预决算", "财政运行", "财政收支", "每季度", "财政局"));
        office.keeping.end(office.office, goes, 1, "并入月报");
        UUID comes = office.added(Items.monthly("财政月报"));
        List<ItemChange> pending = versions.pending(office.district.id());
        assertThat(pending).extracting(ItemChange::id).containsExactly(stays, comes, goes);
        assertThat(pending).extracting(ItemChange::words).containsExactly("修改", "新增", "取消");
        assertThat(pending.getFirst().columns()).containsExactly(new ItemChange.Column("公开时限", "每月", "每季度"));
        office.issued();
        assertThat(versions.last(office.district.id()).orElseThrow().items()).containsOnlyKeys(stays, comes);
        assertThat(versions.of(office.district.id()))
                .extracting(CatalogueVersion::number)
                .containsExactly(2, 1);
    }

    @Test
    void readableItemsOfKnownUnitsBecomeDuties() {
        UUID item = office.added(Items.monthly("财政收支"));
        office.added(Items.item("财政预决算", "一", "没有时限", "及时公开", "财政局"));
        office.added(Items.item("财政预决算", "一", "没有单位", "每月", "县级财政部门"));
        office.added(Items.onRequest(Items.monthly("依申请"), LocalDate.of(2027, 1, 1)));
        UUID term = office.added(Items.item("财政预决算", "一", "决定", "作出行政决定之日起7个工作日内", "财政局、教育和体育局"));
        long before = office.people.entries();
        assertThat(office.issued().duties()).isEqualTo(new CatalogueDuties.Step(2, 0, 0));
        assertThat(office.people.entries()).isEqualTo(before + 1);
        int year = LocalDate.now(clock).getYear();
        String source = CatalogueDuties.source(office.district.id());
        assertThat(duties())
                .extracting(duty -> duty.duty().source())
                .containsExactlyInAnyOrder(source + item + "/" + year, source + term);
        assertThat(jdbc.sql("select path[1] from duty where source = :source")
                        .param("source", source + term)
                        .query(String.class)
                        .single())
                .isEqualTo("青石区主动公开基本目录");
        assertThat(jdbc.sql(
                                "select count(*) from occurrence where duty_id in (select id from duty where source = :source)")
                        .param("source", source + term)
                        .query(Long.class)
                        .single())
                .as("each unit for itself")
                .isEqualTo(2);
    }

    @Test
    void aChangedUnitKeepsWhatIsThereAndAChangedRhythmBeginsAnew() {
        UUID item = office.added(Items.monthly("财政收支"));
        office.issued();
        UUID duty = duties().getFirst().id().value();
        prove(duty);
        office.changed(item, Items.item("财政预决算", "财政运行", "财政收支", "每月", "财政局、审计局"));
        assertThat(office.issued().duties()).isEqualTo(new CatalogueDuties.Step(0, 1, 0));
        assertThat(duties()).hasSize(1);
        assertThat(duties().getFirst().states().get(State.MET))
                .as("the evidence stays")
                .isEqualTo(1);
        office.changed(item, Items.item("财政预决算", "财政运行", "财政收支", "每季度", "财政局、审计局"));
        assertThat(office.issued().duties()).isEqualTo(new CatalogueDuties.Step(1, 0, 1));
        Map<State, Long> ended = duties().stream()
                .filter(one -> one.endedOn() != null)
                .findFirst()
                .orElseThrow()
                .states();
        assertThat(ended.get(State.MET)).isEqualTo(1);
        assertThat(ended.keySet()).doesNotContain(State.OPEN, State.SOON);
    }

    /** As if evidence had been recorded for the first occurrence that is due. */
    private void prove(UUID duty) {
        jdbc.sql("""
                        update occurrence set done_on = opens, pieces = 1 where id =
                          (select id from occurrence where duty_id = :duty order by due limit 1)
                        """).param("duty", duty).update();
    }

    @Test
    void anEndedItemEndsItsDuties() {
        UUID item = office.added(Items.monthly("财政收支"));
        office.issued();
        office.keeping.end(office.office, item, 1, "职责划出");
        assertThat(office.issued().duties()).isEqualTo(new CatalogueDuties.Step(0, 0, 1));
        assertThat(duties()).allSatisfy(duty -> assertThat(duty.endedOn()).isNotNull());
    }

    @Test
    void aNewYearIsLaidOutByTheFirstVersionIssuedInIt() {
        DisclosureItem item = Items.monthly("财政收支");
        office.added(item);
        office.added(Items.item("财政预决算", "一", "决定", "作出行政决定之日起7个工作日内", "财政局"));
        office.issued();
        jdbc.sql("update catalogue_version set issued_on = issued_on - 366 where place_id = :place")
                .param("place", office.district.id().value())
                .update();
        int year = LocalDate.now(clock).getYear();
        jdbc.sql(
                        "update duty set source = replace(source, :year, :last), plan_year = plan_year - 1 where source like :source")
                .param("year", "/" + year)
                .param("last", "/" + (year - 1))
                .param("source", CatalogueDuties.source(office.district.id()) + "%")
                .update();
        assertThat(office.issued().duties())
                .as("what recurs; what events start goes on")
                .isEqualTo(new CatalogueDuties.Step(1, 0, 0));
    }

    @Test
    void theWholeStarterIsIssuedAtOnceAndThenNothingIsLeftToDo() {
        office.keeping.takeStarter(office.office, office.district.id(), StarterCatalogue.fields());
        CatalogueDuties.Step step = office.issued().duties();
        assertThat(step.added())
                .as("all but what names nobody here")
                .isEqualTo(StarterCatalogue.items().size() - 1);
        assertThat(issue()).isInstanceOf(Issuing.NothingNew.class);
        office.added(Items.monthly("财政快报"));
        assertThat(office.issued().duties())
                .as("only what changed is touched")
                .isEqualTo(new CatalogueDuties.Step(1, 0, 0));
    }
}
