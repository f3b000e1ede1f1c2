package cn.yangguang.web;

import java.io.Serial;
import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Spring's word for it, with the time at which signing in may be tried again. */
class LockedOut extends LockedException {

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
