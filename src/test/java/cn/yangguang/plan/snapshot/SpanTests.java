package cn.yangguang.plan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.language.PersonalNumbers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTests {

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void eachRhythmCutsTheYearWithoutGapOrOverlap() {
        for (Rhythm rhythm : Rhythm.values()) {
            LocalDate next = day("2024-01-01");
            for (Span span : rhythm.spans(2024)) {
                assertThat(span.first()).isEqualTo(next);
                assertThat(Span.is(span.key())).isTrue();
                assertThat(Span.of(span.key())).isEqualTo(span);
                assertThat(span.next().first()).isEqualTo(span.last().plusDays(1));
                next = span.last().plusDays(1);
            }
            assertThat(next).as(rhythm.words()).isEqualTo(rhythm == Rhythm.OFF ? "2024-01-01" : "2025-01-01");
        }
    }

    @Test
    void theWordsAreThoseOfReports() {
        assertThat(Rhythm.QUARTER.spans(2024).stream().map(Span::words))
                .containsExactly("2024年第一季度", "2024年第二季度", "2024年第三季度", "2024年第四季度");
        assertThat(Span.of("2024-02").words()).isEqualTo("2024年2月");
        assertThat(Span.of("2024-02").last()).isEqualTo("2024-02-29");
        assertThat(Rhythm.HALF_YEAR.spans(2024).stream().map(Span::words)).containsExactly("2024年上半年", "2024年下半年");
        assertThat(Span.of("2024").words()).isEqualTo("2024年");
    }

    @Test
    void nothingElseIsAPeriod() {
        for (String none : new String[] {"", "2024-13", "2024-00", "2024-Q5", "2024-H3", "24-Q1", "2024-Q1 "}) {
            assertThat(Span.is(none)).as(none).isFalse();
        }
    }

    @Test
    void onlyWhatHasEndedAndNotBeforeThePlanIsAskedFor() {
        Pace pace = Pace.STANDARD;
        assertThat(pace.ended(2024, day("2024-06-03"), day("2024-09-30")))
                .extracting(Span::key)
                .containsExactly("2024-Q2");
        assertThat(pace.ended(2024, day("2024-06-03"), day("2024-10-01")))
                .extracting(Span::key)
                .containsExactly("2024-Q2", "2024-Q3");
        assertThat(pace.ended(2024, day("2024-03-31"), day("2024-04-01")))
                .extracting(Span::key)
                .containsExactly("2024-Q1");
        assertThat(pace.due(Span.of("2024-Q2"))).isEqualTo("2024-07-10");
        assertThat(new Pace(Rhythm.OFF, 10, 1).ended(2024, day("2024-01-01"), day("2025-01-01")))
                .isEmpty();
    }

    @Test
    void identityNumbersAndMobilesAreFoundAndOtherNumbersAreNot() {
        assertThat(PersonalNumbers.in("经办人 110101199003071234 已登记"))
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).contains("身份证", "1101…").doesNotContain("110101199003071234"));
        assertThat(PersonalNumbers.in("１１０１０１１９９００３０７１２３Ｘ")).isPresent();
        assertThat(PersonalNumbers.in("电话：138-1234-5678。"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("手机", "138…"));
        assertThat(PersonalNumbers.in("联系 １３８１２３４５６７８")).isPresent();
        assertThat(PersonalNumbers.in("拨付资金 13812345678900 元，电话 0537-1234567，编号 2024000012345"))
                .isEmpty();
    }
}
