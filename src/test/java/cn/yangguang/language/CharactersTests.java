package cn.yangguang.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTests {

    @Test
    void fullWidthFormsBecomeHalfWidth() {
        assertThat(Characters.halfWidth("３０日（含）：ＡＢｃ　～")).isEqualTo("30日(含):ABc ~");
    }

    @Test
    void traditionalCharactersBecomeSimplified() {
        assertThat(Characters.simplified("於三個工作日內、每週、兩個月內、不少於２次，計算機與後續")).isEqualTo("于三个工作日内、每周、两个月内、不少于２次，计算机与后续");
    }

    @Test
    void simplifiedTextIsLeftAlone() {
        String text = "乾隆年间、著作权、于3个工作日内公开——〔2018〕①";
        assertThat(Characters.simplified(text)).isSameAs(text);
    }

    @Test
    void everyCharacterKeepsItsPlace() {
        String text = "龍門鎮、䀉村、𠀀、後臺";
        assertThat(Characters.simplified(text)).hasSameSizeAs(text).startsWith("龙门镇");
    }

    @Test
    void whiteSpaceOfEveryKindIsTakenOut() {
        assertThat(Characters.withoutSpace(" 每\u3000季度\t公布\r\n一\u00a0次 ")).isEqualTo("每季度公布一次");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007",
                "\u001b",
                "\u007f",
                "\u0085",
                "\u00ad",
                "\u061c",
                "\u200b",
                "\u200d",
                "\u200f",
                "\u202e",
                "\u2060",
                "\u2066",
                "\ufeff",
                "\u180e",
                "\u3164",
                "\ufff9",
                "\ud800",
                "\uffff",
                "\udb40\udc41"
            })
    void whatNobodySeesIsLeftOut(String unseen) {
        assertThat(Characters.withoutUnseen("138" + unseen + "1234")).isEqualTo("1381234");
    }

    @Test
    void whatIsSeenStays() {
        String text = "一、表\t头\r\n“公开”——①〔2026〕ＡＢ　㐀\ud840\udc00é…";
        assertThat(Characters.withoutUnseen(text)).isEqualTo(text);
    }
}
