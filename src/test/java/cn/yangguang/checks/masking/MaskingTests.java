package cn.yangguang.checks.masking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.checks.Checks;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskingTests {

    @Test
    void theCopyHidesWhatWasFoundAndSaysWhatThatWas() {
        String text = "当事人张伟明，身份证号110105194912310021，电话138-0000-1234，住青石县柳河镇大王庄村4组27号。";
        Masking.Masked masked = Masking.of(text, Checks.of(text));
        assertThat(masked.text()).isEqualTo("当事人张某某，身份证号11*************021，电话138****1234，住青石县柳河镇***。");
        assertThat(masked.hidden()).containsExactly("张伟明", "110105194912310021", "138-0000-1234", "青石县柳河镇大王庄村4组27号");
    }

    @Test
    void anOfficialsNameStaysAndIsNotLookedForAfterwards() {
        String text = "局长李四主持会议。";
        Masking.Masked masked = Masking.of(text, Checks.of(text));
        assertThat(masked.text()).isEqualTo(text);
        assertThat(masked.hidden()).isEmpty();
    }

    @Test
    void whereNothingIsSuggestedStarsStand() {
        String text = "密级：机密，请勿外传";
        assertThat(Masking.of(text, Checks.of(text)).text()).isEqualTo("***，请勿外传");
    }

    @Test
    void nothingChosenChangesNothing() {
        assertThat(Masking.of("电话13800001234", List.of()).text()).isEqualTo("电话13800001234");
    }
}
