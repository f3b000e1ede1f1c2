package cn.yangguang.web;

import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks name and password, counts failures, and lets nobody try who is locked out. A right password is not yet a
 * sign-in for who must take another step, and none for whose account may not be used.
 */
class CountingSignIns implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInAttempts attempts;

    CountingSignIns(UserDetailsService staff, PasswordEncoder encoder, SignInAttempts attempts) {
        this.passwords = new DaoAuthenticationProvider(staff);
        this.passwords.setPasswordEncoder(encoder);
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        String name = typed.getName();
        attempts.lockedUntil(name).ifPresent(CountingSignIns::refuse);
        Authentication known = known(typed);
        if (known.getPrincipal() instanceof SignedIn person) {
            admit(name, person);
        }
        attempts.succeeded(name);
        return known;
    }

    private Authentication known(Authentication typed) {
        try {
            return passwords.authenticate(typed);
        } catch (InternalAuthenticationServiceException broken) {
            throw broken; // ours, not the person's
        } catch (AuthenticationException wrong) {
            attempts.failed(typed.getName(), SignInAttempts.Failure.PASSWORD).ifPresent(CountingSignIns::refuse);
            throw wrong;
        }
    }

    private void admit(String name, SignedIn person) {
        if (!person.refusal().isEmpty()) {
            attempts.noted(name, SignInAttempts.Event.REFUSED);
            throw new NotAdmitted(person.refusal());
        }
        if (!person.nextStep().isEmpty()) {
            attempts.noted(name, SignInAttempts.Event.PASSWORD_PASSED);
            throw new StepsLeft(person.nextStep());
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static void refuse(Instant until) {
        throw new LockedOut(until);
    }

    /** Spring's word for it, with the time at which signing in may be tried again. */
    static class LockedOut extends LockedException {

        @Serial
        private static final long serialVersionUID = 1;

        private final Instant until;

        LockedOut(Instant until) {
            super("locked out until " + until);
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }

    /** The password is right, the account may not be used; the message is what the person reads. */
    static class NotAdmitted extends DisabledException {

        @Serial
        private static final long serialVersionUID = 1;

        NotAdmitted(String sentence) {
            super(sentence);
        }
    }

    /** The password is right, and nobody is signed in before the next step is taken. */
    static class StepsLeft extends InsufficientAuthenticationException {

        @Serial
        private static final long serialVersionUID = 1;

        private final String step;

        StepsLeft(String step) {
            super("goes on at " + step);
            this.step = step;
        }

        String step() {
            return step;
        }
    }
}
