package cn.yangguang.web;

import java.io.Serializable;

/**
 * Who is signed in, as the page header shows it. The principal that the {@code UserDetailsService} returns implements
 * it; it is kept in the session table, so it must stay serializable and should hold no more than is shown and asked.
 */
public interface SignedIn extends Serializable {

    /** The person's name in Chinese. */
    String personName();

    /** The name of the unit the person works for. */
    String unitName();

    /** Why this person may not come in although the password is right, in one sentence; or nothing. */
    default String refusal() {
        return "";
    }

    /** Where signing in goes on after the right password, a path below {@code /sign-in}; nothing where that is all. */
    default String nextStep() {
        return "";
    }

    /** The same person once every step has been taken. */
    default SignedIn arrived() {
        return this;
    }
}
