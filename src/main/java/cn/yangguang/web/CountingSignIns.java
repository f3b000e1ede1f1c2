package cn.yangguang.web;

import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Checks name and password, counts failures, and lets nobody try who is locked out. */
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
        try {
            Authentication known = passwords.authenticate(typed);
            attempts.succeeded(name);
            return known;
        } catch (InternalAuthenticationServiceException broken) {
            throw broken; // ours, not the person's
        } catch (AuthenticationException wrong) {
            attempts.failed(name).ifPresent(CountingSignIns::refuse);
            throw wrong;
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
}
