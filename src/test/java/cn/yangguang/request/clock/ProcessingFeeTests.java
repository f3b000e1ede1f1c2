package cn.yangguang.request.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 国办函〔2020〕109号 4 and 5: the prices and the two worked examples. */
class ProcessingFeeTests {

    @ParameterizedTest
    @CsvSource({"0,10,0", "0,11,100", "10,20,2000", "30,10,2000", "30,11,2300", "0,45,5500", "59,2,900", "44,1,300"})
    void piecesOfAMonthBecomeDearerWithTheirNumber(int before, int pieces, long yuan) {
        assertThat(ProcessingFee.byPiece(before, pieces)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "30,0", "31,10", "100,700", "101,720", "200,2700", "201,2740", "250,4700"})
    void pagesOfARequestBecomeDearerWithTheirNumber(int pages, long yuan) {
        assertThat(ProcessingFee.byVolume(pages)).isEqualTo(yuan);
    }

    @Test
    void piecesCostTheSameTogetherOrOneByOne() {
        long oneByOne = 0;
        for (int before = 0; before < 75; before++) {
            oneByOne += ProcessingFee.byPiece(before, 1);
        }
        assertThat(oneByOne).isEqualTo(ProcessingFee.byPiece(0, 75));
    }
}
