package cn.yangguang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPathTests {

    @Test
    void aStepIsOfLettersDigitsAndHyphensOfAnyScript() {
        Pattern rule = Pattern.compile("[\\p{L}\\p{N}-]");
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(each -> UnitPath.isStep(Character.toString(each))
                                != rule.matcher(Character.toString(each)).matches()))
                .isEmpty();
        assertThat(UnitPath.isStep("𠮷".repeat(40))).isTrue();
        assertThat(UnitPath.isStep("𠮷".repeat(41))).isFalse();
        assertThat(UnitPath.isStep("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/370000/", "/370000/370800/finance-2/", "/一/②/"})
    void aPathIsOneStepOrMore(String path) {
        assertThat(new UnitPath(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "370000/", "/370000", "/370000//370800/", "/a b/", "/a%/", "x/a/"})
    void whatIsNoneIsRefused(String path) {
        assertThatThrownBy(() -> new UnitPath(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStepThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> new UnitPath("/1/" + "a".repeat(41) + "/"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
