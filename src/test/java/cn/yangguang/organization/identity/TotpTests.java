package cn.yangguang.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test values of RFC 6238, appendix B, of which our six digits are the last six. */
class TotpTests {

    private static final String SECRET =
            Base32.toBase32String("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theStandardsValuesComeOut(long second, String code) {
        Instant at = Instant.ofEpochSecond(second);
        assertThat(Totp.code(SECRET, Totp.step(at))).isEqualTo(code);
        assertThat(Totp.matching(SECRET, code, 0, at)).hasValue(Totp.step(at));
    }

    @Test
    void aCodeStandsOneStepBeforeAndAfterAndNoLonger() {
        Instant noon = Instant.parse("2026-07-01T04:00:00Z");
        String code = Totp.code(SECRET, Totp.step(noon));
        for (int off = -2; off <= 2; off++) {
            assertThat(Totp.matching(SECRET, code, 0, noon.plusSeconds(30L * off))
                            .isPresent())
                    .as("read " + off + " steps later")
                    .isEqualTo(Math.abs(off) <= 1);
        }
    }

    @Test
    void aCodeOfASpentStepIsNotFound() {
        Instant noon = Instant.parse("2026-07-01T04:00:00Z");
        String code = Totp.code(SECRET, Totp.step(noon));
        assertThat(Totp.matching(SECRET, code, Totp.step(noon) - 1, noon)).isPresent();
        assertThat(Totp.matching(SECRET, code, Totp.step(noon), noon)).isEmpty();
    }

    @Test
    void secretsAreAsLongAsTheHashAndNeverTheSame() {
        assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
        assertThat(Totp.address("ABC", "admin"))
                .isEqualTo("otpauth://totp/%E9%98%B3%E5%85%89:admin?secret=ABC&issuer=%E9%98%B3%E5%85%89");
        assertThat(SquareCode.image("otpauth://totp/x")).startsWith("data:image/svg+xml;base64,");
    }
}
