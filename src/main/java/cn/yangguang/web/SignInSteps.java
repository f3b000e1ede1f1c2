package cn.yangguang.web;

import cn.yangguang.keys.Sm3;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Sign-ins that passed the password and have another step to take. Until the last one nobody is signed in: the session
 * only remembers for a few minutes whose password was right, and every door of the desk stays shut to it.
 */
@Component
public class SignInSteps {

    /** How long a step may take before the password is asked for again. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String WAITING = "cn.yangguang.web.waiting";

    private final UserDetailsService staff;
    private final SignInAttempts attempts;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();
    private final SessionAuthenticationStrategy freshSession = new CompositeSessionAuthenticationStrategy(List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));

    SignInSteps(UserDetailsService staff, SignInAttempts attempts, Clock clock) {
        this.staff = staff;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Whose password was right, since when, and a mark of that password: a new one ends the wait. */
    private record Waiting(String username, Instant since, String password) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    /** The session of somebody whose password is right waits from now on; whoever was signed in here is out. */
    void begin(HttpServletRequest request, HttpServletResponse response, String typed) {
        UserDetails person = staff.loadUserByUsername(typed.strip().toLowerCase(Locale.ROOT));
        HttpSession session = request.getSession();
        session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        freshSession.onAuthentication(authenticated(person), request, response);
        wait(request, person, clock.instant());
    }

    private static void wait(HttpServletRequest request, UserDetails person, Instant since) {
        request.getSession().setAttribute(WAITING, new Waiting(person.getUsername(), since, mark(person)));
    }

    /** The wait goes on although the person has just changed the password. */
    public void passwordChanged(HttpServletRequest request) {
        Waiting waiting = waiting(request);
        if (waiting != null) {
            wait(request, staff.loadUserByUsername(waiting.username()), waiting.since());
        }
    }

    /** Who waits in this session at this step; nobody where it waits elsewhere, too long, or not at all. */
    public Optional<UserDetails> at(String step, HttpServletRequest request) {
        return person(request).filter(person -> step.equals(((SignedIn) person).nextStep()));
    }

    /**
     * Shows the way to the step that is next: to the desk where none is left, and to the sign-in page where nobody waits.
     */
    public String next(HttpServletRequest request, HttpServletResponse response) {
        Optional<UserDetails> person = person(request);
        if (person.isEmpty()) {
            return SignInPages.PATH;
        }
        String step = ((SignedIn) person.get()).nextStep();
        if (!step.isEmpty()) {
            return step;
        }
        String username = person.get().getUsername();
        if (attempts.lockedUntil(username).isPresent()) {
            return SignInPages.PATH;
        }
        attempts.succeeded(username);
        return finish(person.get(), request, response);
    }

    /** The person is signed in, in a session with a new id; gives the path that was asked for before. */
    public String finish(UserDetails person, HttpServletRequest request, HttpServletResponse response) {
        Authentication whole = authenticated(person);
        freshSession.onAuthentication(whole, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(whole);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().removeAttribute(WAITING);
        SavedRequest before = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return before == null ? "/desk" : before.getRedirectUrl();
    }

    private Optional<UserDetails> person(HttpServletRequest request) {
        Waiting waiting = waiting(request);
        if (waiting == null || waiting.since().plus(PATIENCE).isBefore(clock.instant())) {
            return Optional.empty();
        }
        try {
            UserDetails person = staff.loadUserByUsername(waiting.username());
            boolean stands = ((SignedIn) person).refusal().isEmpty()
                    && waiting.password().equals(mark(person));
            return stands ? Optional.of(person) : Optional.empty();
        } catch (UsernameNotFoundException gone) {
            return Optional.empty();
        }
    }

    private static @Nullable Waiting waiting(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(WAITING) instanceof Waiting waiting ? waiting : null;
    }

    private static String mark(UserDetails person) {
        return Sm3.hex(Sm3.hash(String.valueOf(person.getPassword())));
    }

    private static Authentication authenticated(UserDetails person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                ((SignedIn) person).arrived(), null, person.getAuthorities());
    }
}
