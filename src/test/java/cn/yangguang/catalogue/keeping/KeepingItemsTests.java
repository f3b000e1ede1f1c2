package cn.yangguang.catalogue.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.Items;
import cn.yangguang.catalogue.StarterCatalogue;
import cn.yangguang.catalogue.keeping.CatalogueItems.Wanted;
import cn.yangguang.catalogue.keeping.KeepingItems.Keeping;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Items of a catalogue are written, changed and ended, each with one entry in the journal. */
@HouseTest
class KeepingItemsTests {

    @Autowired
    ApplicationContext house;

    private Office office;

    @BeforeEach
    void anOffice() {
        office = new Office(house);
    }

    @Test
    void anItemIsKeptAsItWasWritten() {
        long before = office.people.entries();
        DisclosureItem item = Items.onRequest(Items.monthly("财政收支"), LocalDate.of(2027, 6, 1));
        KeptItem kept = office.kept(office.added(item));
        assertThat(kept.item()).isEqualTo(item);
        assertThat(kept.limitRead()).isTrue();
        assertThat(kept.units())
                .containsExactly(office.people.qingshi.named("青石区财政局").id());
        assertThat(kept.writers()).containsExactly(office.office.staff());
        assertThat(office.people.entries()).isEqualTo(before + 1);
    }

    @Test
    void anIncompleteItemOrOneThatIsThereAlreadyIsRefused() {
        office.added(Items.monthly("财政收支"));
        assertThat(office.keeping.add(office.office, office.district.id(), Items.monthly("财政收支")))
                .isInstanceOfSatisfying(
                        Keeping.Refused.class,
                        refused -> assertThat(refused.problems()).containsOnlyKeys("secondLevel"));
        assertThat(office.keeping.add(office.office, office.district.id(), Items.item("财政", "一", "二", "每月", "")))
                .isInstanceOf(Keeping.Refused.class);
        assertThat(office.items.of(office.district.id())).hasSize(1);
    }

    @Test
    void onlyTheOfficeOfThePlaceWrites() {
        UUID id = office.added(Items.monthly("财政收支"));
        Unit bureau = office.people.qingshi.named("青石区财政局");
        for (Role role : List.of(Role.CLERK, Role.HEAD, Role.REVIEWER)) {
            assertThat(office.keeping.change(Office.actor(office.district, role), id, 1, Items.monthly("财政决算")))
                    .isInstanceOf(Keeping.NotAllowed.class);
        }
        assertThat(office.keeping.add(
                        Office.actor(office.people.qingshi.county, Role.OFFICE),
                        office.district.id(),
                        Items.monthly("别处")))
                .isInstanceOf(Keeping.NotAllowed.class);
        assertThat(office.keeping.add(office.office, bureau.id(), Items.monthly("部门不是地方")))
                .isInstanceOf(Keeping.NotAllowed.class);
    }

    @Test
    void whoComesLaterIsToldWhatStandsThereNow() {
        UUID id = office.added(Items.monthly("财政收支"));
        office.changed(id, Items.monthly("财政月报"));
        assertThat(office.keeping.change(office.office, id, 1, Items.monthly("财政快报")))
                .isInstanceOfSatisfying(
                        Keeping.Overtaken.class,
                        overtaken ->
                                assertThat(overtaken.now().item().secondLevel()).isEqualTo("财政月报"));
        assertThat(office.keeping.end(office.office, id, 1, "不再公开")).isInstanceOf(Keeping.Overtaken.class);
    }

    @Test
    void anEndedItemIsListedNoMoreAndItsNameIsFreeAgain() {
        UUID id = office.added(Items.monthly("财政收支"));
        assertThat(office.keeping.end(office.office, id, 1, " ")).isInstanceOf(Keeping.Refused.class);
        assertThat(office.keeping.end(office.office, id, 1, "并入财政月报")).isInstanceOf(Keeping.Kept.class);
        assertThat(office.items.of(office.district.id())).isEmpty();
        assertThat(office.kept(id).endedBecause()).isEqualTo("并入财政月报");
        office.added(Items.monthly("财政收支"));
    }

    @Test
    void theStarterIsTakenOverByFieldAndNothingTwice() {
        long before = office.people.entries();
        assertThat(office.keeping.takeStarter(office.office, office.district.id(), Set.of("慈善", "政府债务")))
                .contains(7);
        assertThat(office.keeping.takeStarter(office.office, office.district.id(), Set.of("慈善")))
                .contains(0);
        assertThat(office.people.entries()).isEqualTo(before + 1);
        assertThat(office.keeping.takeStarter(office.reviewer, office.district.id(), Set.of("慈善")))
                .isEmpty();
    }

    @Test
    void almostEveryItemOfTheStarterNamesUnitsOfADistrict() {
        office.keeping.takeStarter(office.office, office.district.id(), StarterCatalogue.fields());
        List<KeptItem> kept = office.items.of(office.district.id());
        assertThat(kept.stream().map(KeptItem::item)).containsExactlyElementsOf(StarterCatalogue.items());
        assertThat(kept.stream()
                        .filter(item -> item.units().isEmpty())
                        .map(item -> item.item().disclosingUnit())
                        .distinct())
                .as("whom a district of this kind does not have")
                .containsOnly("组织部");
        assertThat(office.items.of(office.district.id(), new Wanted("", "", null, true, "")))
                .isEmpty();
    }

    @Test
    void itemsAreFoundByFieldWayUnitTextAndUnreadLimit() {
        Unit finance = office.people.qingshi.named("青石区财政局");
        office.added(Items.monthly("财政收支"));
        office.added(Items.item("教育", "招生", "招生政策", "及时公开", "教育和体育局"));
        office.added(Items.onRequest(Items.monthly("部门明细"), LocalDate.of(2027, 1, 1)));
        assertThat(found(new Wanted("教育", "", null, false, ""))).containsExactly("招生政策");
        assertThat(found(new Wanted("", "ON_REQUEST", null, false, ""))).containsExactly("部门明细");
        assertThat(found(new Wanted("", "", finance.id().value(), false, ""))).containsExactly("财政收支", "部门明细");
        assertThat(found(new Wanted("", "", null, true, ""))).containsExactly("招生政策");
        assertThat(found(new Wanted("", "", null, false, "教育和体育"))).containsExactly("招生政策");
        assertThat(found(new Wanted("", "", null, false, "%"))).isEmpty();
    }

    private List<String> found(Wanted wanted) {
        return office.items.of(office.district.id(), wanted).stream()
                .map(kept -> kept.item().secondLevel())
                .toList();
    }
}
