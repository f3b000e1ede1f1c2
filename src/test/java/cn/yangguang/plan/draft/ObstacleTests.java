package cn.yangguang.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yangguang.duty.Holder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObstacleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static final List<DutyChoice> NO_DUTY = List.of(new DutyChoice(Holder.EACH, true));

    @Test
    void datesThatCannotBeMeantStandInTheWay() {
        assertThat(headObstacles(LocalDate.of(9999, 12, 31), 2024))
                .contains("印发日期 9999-12-31 离计划年度 2024 太远，请核对印发日期和年度，改正其中一个。");
        assertThat(headObstacles(LocalDate.of(1, 1, 1), 2024))
                .singleElement()
                .asString()
                .contains("0001-01-01");
        assertThat(headObstacles(LocalDate.of(2022, 12, 31), 2024)).hasSize(1);
        assertThat(headObstacles(LocalDate.of(2023, 12, 1), 2024)).isEmpty();
        assertThat(headObstacles(LocalDate.of(2025, 1, 8), 2024)).isEmpty();
        assertThat(headObstacles(null, 2999)).hasSize(2);
    }

    private List<String> headObstacles(@Nullable LocalDate issuedOn, int year) {
        DraftHeader head = new DraftHeader("计划", null, null, issuedOn, false, year, null);
        return HeadObstacles.in(head, TODAY);
    }

    @Test
    void aPlanIsNotIssuedInTheFuture() {
        DraftHeader head = new DraftHeader("计划", null, null, TODAY.plusDays(1), false, 2026, null);
        assertThat(HeadObstacles.in(head, TODAY)).singleElement().asString().contains("还没有到");
        assertThat(HeadObstacles.in(head, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aPlanWithoutADateAsksForItUntilAPersonSaysThatThereIsNone() {
        assertThat(headObstacles(null, 2024)).singleElement().asString().contains("没有印发日期", "不算逾期");
        assertThat(HeadObstacles.in(new DraftHeader("计划", null, null, null, true, 2024, null), TODAY))
                .isEmpty();
    }

    @Test
    void aDueDateFarFromThePlansYearStandsInTheWayOfItsTask() {
        Draft far = Plain.draft("甲|9999年12月31日前公布清单。|区财政局|", "乙|2022年6月底前公布目录。|区审计局|", "丙|2028年底前建成。|区审计局|");
        assertThat(Obstacle.in(far, TODAY))
                .extracting(Obstacle::task, open -> open.sentence().contains("离计划年度 2024 太远"))
                .containsExactly(tuple(1, true), tuple(2, true));
        Deed none = new Deed.Edit(1, TaskText.of(far.task(1).orElseThrow(), "9999年12月31日前公布清单。"), NO_DUTY);
        assertThat(Obstacle.in(none.apply(far, Plain.READING), TODAY))
                .extracting(Obstacle::task)
                .containsExactly(2);
    }

    @Test
    void aContradictionWaitsForAPerson() {
        Draft odd = Plain.draft("甲|6月底前公布清单。|区财政局|9月底前");
        assertThat(odd.task(1).orElseThrow().contradictory()).isTrue();
        assertThat(Obstacle.in(odd, TODAY))
                .singleElement()
                .satisfies(open -> assertThat(open.sentence()).contains("9月底前", "6月底前"));
        assertThat(Obstacle.in(new Deed.Check(1).apply(odd, Plain.READING), TODAY))
                .isEmpty();
    }
}
