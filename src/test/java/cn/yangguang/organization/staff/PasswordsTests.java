package cn.yangguang.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTests {

    @RepeatedTest(20)
    void aMadePasswordIsItselfAcceptable() {
        String made = Passwords.make();
        assertThat(made).matches("[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}").isNotEqualTo(Passwords.make());
        assertThat(Passwords.problem(made, "wangxiaoshi", 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"short", "123456789012", "aaaaaaaaaaaa", "my-WANGxiaoshi-1", "ababababababab"})
    void aGuessablePasswordIsRefused(String chosen) {
        assertThat(Passwords.problem(chosen, "wangxiaoshi", 10)).isPresent();
    }
}
