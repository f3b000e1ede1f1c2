package cn.yangguang.publication.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningTests {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 18);

    @Test
    void theFirstSignatureIsTheDocumentsOwn() {
        assertThat(Signing.in(List.of("各镇：", "请办理。", "青禾县民政局", "2023年7月18日", "附件", "要点。", "青禾县财政局", "2023年7月1日")))
                .isEqualTo(new Signing("青禾县民政局", DAY));
    }

    @Test
    void severalOrgansSignBelowEachOther() {
        assertThat(Signing.in(List.of("各镇：", "请办理。", "青禾县民政局", "青禾县财政局", "2023年7月18日")))
                .isEqualTo(new Signing("青禾县民政局 青禾县财政局", DAY));
    }

    @Test
    void anOrganAndItsDayMayShareALine() {
        assertThat(Signing.in(List.of("各镇：", "请办理。", "青禾县民政局 2023年7月18日"))).isEqualTo(new Signing("青禾县民政局", DAY));
    }

    @Test
    void aDayAloneCountsOnlyAtTheEnd() {
        assertThat(Signing.in(List.of("各镇：", "请办理。", "2023年7月18日"))).isEqualTo(new Signing(null, DAY));
        assertThat(Signing.in(List.of("各镇：", "请办理。", "2023年7月18日", "一", "二", "三", "四", "五")))
                .isNull();
    }

    @Test
    void aDayInASentenceIsNoSignature() {
        assertThat(Signing.in(List.of("各镇：", "会议于", "2023年7月18日在县城召开。"))).isNull();
    }
}
