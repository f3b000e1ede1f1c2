package cn.yangguang.organization.identity;

import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.web.SignInAttempts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second step of signing in: a code of the authenticator, or one of the recovery codes. */
@Component
class CheckingCode {

    private final SecondFactors factors;
    private final SignInAttempts attempts;
    private final Deeds deeds;
    private final Clock clock;

    CheckingCode(SecondFactors factors, SignInAttempts attempts, Deeds deeds, Clock clock) {
        this.factors = factors;
        this.attempts = attempts;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Check {
        record Passed() implements Check {}

        record Wrong() implements Check {}

        record Locked(Instant until) implements Check {}
    }

    /** Wrong codes count together with wrong passwords; a right one ends the count and signs in. */
    @Transactional
    Check check(UUID staff, String login, String typed) {
        Optional<Instant> locked = attempts.lockedUntil(login);
        if (locked.isPresent()) {
            return new Check.Locked(locked.get());
        }
        if (spend(staff, typed)) {
            attempts.succeeded(login);
            return new Check.Passed();
        }
        return attempts.failed(login, SignInAttempts.Failure.CODE)
                .<Check>map(Check.Locked::new)
                .orElseGet(Check.Wrong::new);
    }

    private boolean spend(UUID staff, String typed) {
        if (typed.matches("\\d{" + Totp.DIGITS + "}")) {
            return factors.spendCode(staff, typed);
        }
        boolean spent = factors.spendRecoveryCode(staff, typed);
        if (spent) {
            deeds.recordPersonal(
                    staff, "second-factor.recover", staff, clock.instant().toString());
        }
        return spent;
    }
}
