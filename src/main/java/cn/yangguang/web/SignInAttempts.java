package cn.yangguang.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts failed sign-ins; kept by whoever keeps staff. The count goes by the name that was typed, whether or not there
 * is such a person, so that being locked out tells nobody who exists.
 */
public interface SignInAttempts {

    /** How many failures in a row lock a name out. */
    int ALLOWED = 5;

    /** How long it stays locked out. */
    Duration PAUSE = Duration.ofMinutes(15);

    /** Until when this name may not sign in; nothing when it may now. */
    Optional<Instant> lockedUntil(String username);

    /** Counts one failure. The {@value #ALLOWED}th in a row locks the name out and returns until when. */
    Optional<Instant> failed(String username);

    /** Forgets the failures of this name. */
    void succeeded(String username);
}
