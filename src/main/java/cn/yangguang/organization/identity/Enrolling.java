package cn.yangguang.organization.identity;

import cn.yangguang.keys.Keys;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.web.SignInAttempts;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ties an authenticator to a person. The secret that is proposed travels with the form, hidden under our keys, and is
 * kept only once a code has shown that the telephone has it.
 */
@Component
class Enrolling {

    private static final String PROPOSED = "totp ";

    private final SecondFactors factors;
    private final SignInAttempts attempts;
    private final Keys keys;
    private final Deeds deeds;
    private final Clock clock;

    Enrolling(SecondFactors factors, SignInAttempts attempts, Keys keys, Deeds deeds, Clock clock) {
        this.factors = factors;
        this.attempts = attempts;
        this.keys = keys;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Enrolment {
        /** Done; the codes are shown this once. */
        record Done(List<String> recoveryCodes) implements Enrolment {
            public Done {
                recoveryCodes = List.copyOf(recoveryCodes);
            }
        }

        record WrongCode() implements Enrolment {}
    }

    /** A fresh secret as a form may carry it. */
    String propose() {
        return keys.encrypt(PROPOSED + Totp.newSecret());
    }

    /** The secret of a proposal; a new one is drawn for what is none of ours. */
    String secret(String proposal) {
        try {
            String opened = keys.decrypt(proposal);
            return opened.startsWith(PROPOSED) ? opened.substring(PROPOSED.length()) : "";
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            return "";
        }
    }

    @Transactional
    Enrolment enrol(UUID staff, String proposal, String code) {
        return tie(staff, proposal, code);
    }

    /** The last step of signing in for who must have a second factor and had none. */
    @Transactional
    Enrolment enrolAndSignIn(UUID staff, String login, String proposal, String code) {
        Enrolment enrolment = tie(staff, proposal, code);
        if (enrolment instanceof Enrolment.Done) {
            attempts.succeeded(login);
        }
        return enrolment;
    }

    private Enrolment tie(UUID staff, String proposal, String code) {
        String secret = secret(proposal);
        OptionalLong step =
                secret.isEmpty() ? OptionalLong.empty() : Totp.matching(secret, code, Long.MIN_VALUE, clock.instant());
        if (step.isEmpty()) {
            return new Enrolment.WrongCode();
        }
        List<String> codes = factors.enrol(staff, secret, step.getAsLong());
        deeds.recordPersonal(
                staff, "second-factor.enrol", staff, clock.instant().toString());
        return new Enrolment.Done(codes);
    }
}
