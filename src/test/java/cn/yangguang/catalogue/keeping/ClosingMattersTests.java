package cn.yangguang.catalogue.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.catalogue.Exemption;
import cn.yangguang.catalogue.Items;
import cn.yangguang.catalogue.keeping.ClosingMatters.Closing;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.awaiting.Awaiting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not disclosed has a ground, a reason and a day on which it is looked at again. */
@HouseTest
class ClosingMattersTests {

    @Autowired
    ApplicationContext house;

    @Autowired
    ClosingMatters closing;

    @Autowired
    ClosedMatters matters;

    @Autowired
    CatalogueAwaiting awaiting;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Office office;
    private LocalDate today;

    @BeforeEach
    void anOffice() {
        office = new Office(house);
        today = LocalDate.now(clock);
    }

    private ClosedMatter matter(UUID id, Unit unit, String title, LocalDate review, int version) {
        return new ClosedMatter(
                id, office.district.id(), unit.id(), title, Exemption.E16A, "属于内部人事管理", review, version, "", null, "");
    }

    private UUID closed(String title) {
        UUID id = UUID.randomUUID();
        assertThat(closing.write(office.office, matter(id, office.district, title, today.plusDays(10), 0)))
                .isInstanceOf(Closing.Kept.class);
        return id;
    }

    @Test
    void aMatterIsListedWithItsGroundUntilItIsOpened() {
        long before = office.people.entries();
        UUID id = closed("干部考核记录");
        assertThat(matters.of(office.district.id())).singleElement().satisfies(matter -> {
            assertThat(matter.exemption()).isEqualTo(Exemption.E16A);
            assertThat(matter.writer()).isEqualTo("王小石");
        });
        assertThat(closing.open(office.office, id, 1, "")).isInstanceOf(Closing.Refused.class);
        assertThat(closing.open(office.office, id, 1, "评估后转为主动公开")).isInstanceOf(Closing.Kept.class);
        assertThat(matters.of(office.district.id())).isEmpty();
        assertThat(office.people.entries()).isEqualTo(before + 2);
    }

    @Test
    void withoutReasonOrWithADayGoneByItIsRefused() {
        assertThat(closing.write(office.office, matter(UUID.randomUUID(), office.district, "", today.minusDays(1), 0)))
                .isInstanceOfSatisfying(
                        Closing.Refused.class,
                        refused -> assertThat(refused.problems()).containsOnlyKeys("title", "nextReviewOn"));
        assertThat(closing.write(
                        office.office, matter(UUID.randomUUID(), office.people.qingshi.county, "外县的", today, 0)))
                .isInstanceOfSatisfying(
                        Closing.Refused.class,
                        refused -> assertThat(refused.problems()).containsOnlyKeys("unit"));
    }

    @Test
    void whoComesLaterIsToldAndOthersMayNot() {
        UUID id = closed("干部考核记录");
        assertThat(closing.write(office.office, matter(id, office.district, "考核记录", today, 1)))
                .isInstanceOf(Closing.Kept.class);
        assertThat(closing.write(office.office, matter(id, office.district, "考核", today, 1)))
                .isInstanceOf(Closing.Overtaken.class);
        assertThat(closing.write(office.reviewer, matter(id, office.district, "考核", today, 2)))
                .isInstanceOf(Closing.NotAllowed.class);
        assertThat(closing.write(office.office, matter(id, office.district, "考核", today, 0)))
                .as("no id is taken twice")
                .isInstanceOf(Closing.NotAllowed.class);
    }

    @Test
    void theOfficeIsToldWhenTheDayOfReviewHasCome() {
        assertThat(awaiting.of(office.office)).isEmpty();
        UUID id = closed("干部考核记录");
        office.added(Items.onRequest(Items.monthly("部门明细"), today.plusDays(1)));
        assertThat(awaiting.of(office.office)).as("not yet").isEmpty();
        jdbc.sql("update closed_matter set next_review_on = :day where id = :id")
                .param("day", today)
                .param("id", id)
                .update();
        office.added(Items.onRequest(Items.monthly("分户明细"), today));
        assertThat(awaiting.of(office.office)).extracting(Awaiting::words).containsExactly("2 项没有主动公开的信息到了评估日期，请看能否公开");
        assertThat(awaiting.of(office.reviewer)).isEmpty();
    }
}
