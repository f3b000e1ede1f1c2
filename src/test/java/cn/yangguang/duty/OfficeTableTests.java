package cn.yangguang.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision 6: a duty without a day is a duty that nobody misses. */
class OfficeTableTests {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"及时,QUARTER", "第一时间,MONTH", "即时,MONTH", "实时,MONTH", "定期,QUARTER", "长期,HALFYEAR"})
    void aWordWithoutANumberIsOwedInRounds(String word, Period period) {
        assertThat(OfficeTable.defaults().meaning(word)).isEqualTo(new Obligation.Every(period));
    }

    @Test
    void everyWordOfTheTableHasADueDayWithoutAnybodyRecordingAnything() {
        OfficeTable table = OfficeTable.defaults();
        table.words()
                .forEach((word, meaning) -> assertThat(Occurrences.of(meaning, 2026, ISSUED))
                        .as(word)
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(one.dueBy()).isInstanceOf(Occurrence.DueBy.Day.class)));
    }
}
