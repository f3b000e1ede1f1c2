package cn.yangguang.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.web.SignInAttempts.Failure;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SignInLocksTests {

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    SignInLocks locks;

    @Test
    void theFifthFailureLocksAndOneThatArrivesLaterLeavesItLocked() {
        String name = "n" + UUID.randomUUID();
        for (int failure = 1; failure < 5; failure++) {
            assertThat(locks.failed(name, Failure.PASSWORD)).isEmpty();
        }
        Optional<Instant> until = locks.failed(name, Failure.PASSWORD);
        assertThat(until).isPresent();
        assertThat(locks.failed(name, Failure.PASSWORD))
                .as("a guess that was already under way")
                .isEqualTo(locks.lockedUntil(name));
        assertThat(locks.lockedUntil(name)).isPresent();
    }
}
