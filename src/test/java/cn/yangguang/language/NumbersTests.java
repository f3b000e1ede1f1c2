package cn.yangguang.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource({
        "3,3",
        "３,3",
        "０３,3",
        "三,3",
        "十,10",
        "十二,12",
        "二十,20",
        "三十一,31",
        "两,2",
        "兩,2",
        "〇,0",
        "○,0",
        "一百,100",
        "一百二十,120",
        "一百零五,105",
        "二〇一八,2018",
        "二○二四,2024",
        "一千零二十,1020",
        "45,45",
        "123456789,123456789"
    })
    void aNumberIsReadAsItsValue(String text, int value) {
        assertThat(Numbers.read(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "几", "二十三十", "十百", "1234567890", "三个", "3十", "二三十", "三五", "两三"})
    void whatIsNoNumberIsNotRead(String text) {
        assertThat(Numbers.read(text)).isEmpty();
    }

    @Test
    void everyNumberBelowATenThousandIsReadBackFromItsCharacters() {
        for (int n = 1; n < 10_000; n++) {
            assertThat(Numbers.read(spoken(n))).as(spoken(n)).hasValue(n);
        }
    }

    /** Writes a number in characters: 105 is 一百零五. */
    private static String spoken(int number) {
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int worth = 1000, place = 3; worth > 0; worth /= 10, place--) {
            int digit = number / worth % 10;
            if (digit == 0) {
                zero = !text.isEmpty();
            } else {
                text.append(zero ? "零" : "").append("零一二三四五六七八九".charAt(digit));
                text.append(place > 0 ? "十百千".substring(place - 1, place) : "");
                zero = false;
            }
        }
        return text.toString();
    }
}
