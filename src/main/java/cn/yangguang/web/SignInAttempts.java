package cn.yangguang.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Counts failed sign-ins and takes down what else happens at the door; kept by whoever keeps staff. The count goes by
 * the name that was typed, whether or not there is such a person, so that being locked out tells nobody who exists.
 */
public interface SignInAttempts {

    /** How many failures in a row lock a name out, wrong passwords and wrong codes together. */
    int ALLOWED = 5;

    /** How long it stays locked out. */
    Duration PAUSE = Duration.ofMinutes(15);

    /** What somebody got wrong. */
    enum Failure {
        PASSWORD,
        CODE
    }

    /** What happens at the door beside getting in and failing. */
    enum Event {
        /** The password was right, and another step has to be taken. */
        PASSWORD_PASSED,
        /** The password was right, but the account may not be used. */
        REFUSED,
        SIGNED_OUT
    }

    /** Until when this name may not sign in; nothing when it may now. */
    Optional<Instant> lockedUntil(String username);

    /** Counts one failure. The {@value #ALLOWED}th in a row locks the name out and returns until when. */
    Optional<Instant> failed(String username, Failure failure);

    /** Somebody is signed in: forgets the failures of this name. */
    void succeeded(String username);

    /** Takes down an event. */
    void noted(String username, Event event);

    /** What somebody reads who is locked out until then. */
    static String paused(Instant until, Clock clock) {
        ZonedDateTime time = until.atZone(clock.getZone()).plusSeconds(59); // a minute shown has really passed
        String pattern = time.toLocalDate().equals(LocalDate.now(clock)) ? "H:mm" : "M月d日 H:mm";
        return "连续 %d 次输入不正确，已暂停登录。请在 %s 以后再试；忘记口令请联系本单位系统管理员，需要提前解除请联系安全管理员。"
                .formatted(ALLOWED, time.format(DateTimeFormatter.ofPattern(pattern)));
    }
}
