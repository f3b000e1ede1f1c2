package cn.yangguang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands around every page: who is signed in, where one can go, and what has just been done.
 *
 * @param path the path of this page
 * @param query its query as it came, or nothing
 * @param person who is signed in, or null
 * @param links the navigation, only what this person may see on this face
 * @param csrf the token that every form sends; read late, for reading it opens a session
 * @param said the sentence about what has just been done, or nothing
 * @param large whether the portal is shown in large type (适老版)
 */
public record Shell(
        String path,
        String query,
        @Nullable SignedIn person,
        List<Link> links,
        @Nullable CsrfToken csrf,
        String said,
        boolean large) {

    /** One entry of the navigation; the current one leads to this page or to one below it. */
    public record Link(String title, String path, boolean current) {}

    private record Named(String personName, String unitName) implements SignedIn {}

    /** The shell of a request. */
    public static Shell of(HttpServletRequest request) {
        String path = path(request);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return new Shell(
                path,
                request.getQueryString() == null ? "" : request.getQueryString(),
                person(who),
                links(request, path, who),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                said(request),
                LargePages.asked(request));
    }

    static boolean onDesk(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    /** Whether this is the officials' face. */
    public boolean desk() {
        return onDesk(path) || person != null;
    }

    /** Where the product's name leads. */
    public String home() {
        return desk() && person != null ? "/desk" : "/";
    }

    /** Whether this page can be had in large type: those of the portal, for who is not signed in. */
    public boolean offersLarge() {
        return person == null && (path.equals("/") || path.startsWith("/open/"));
    }

    /** This page in large type, or from there the usual one. */
    public String otherType() {
        String here = large ? path : LargePages.PREFIX + (path.equals("/") ? "" : path);
        return query.isEmpty() ? here : here + "?" + query;
    }

    public String bootstrap() {
        return Assets.BOOTSTRAP;
    }

    /** The scripts of a page with figures. */
    public List<String> charts() {
        return Assets.CHARTS;
    }

    /** The script of the application form. */
    public String asking() {
        return Assets.ASKING;
    }

    public String stylesheet() {
        return Assets.STYLESHEET;
    }

    public String csrfName() {
        return csrf == null ? "_csrf" : csrf.getParameterName();
    }

    /** The token for a hidden input; empty where no filter chain stands before the controller, as in slices. */
    public String csrfValue() {
        return csrf == null ? "" : csrf.getToken();
    }

    /** This page's address with another value for one parameter, all others kept. */
    public String with(String parameter, Object value) {
        return UriComponentsBuilder.fromPath(path)
                .query(query)
                .replaceQueryParam(parameter, value)
                .build()
                .toUriString();
    }

    /** A refused or failed request is shown under the path that was asked for. */
    static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    private static @Nullable SignedIn person(@Nullable Authentication who) {
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return null;
        }
        return who.getPrincipal() instanceof SignedIn known ? known : new Named(who.getName(), "");
    }

    private static List<Link> links(HttpServletRequest request, String path, @Nullable Authentication who) {
        var context = RequestContextUtils.findWebApplicationContext(request);
        if (context == null) {
            return List.of();
        }
        boolean desk = onDesk(path) || person(who) != null;
        return context.getBeanProvider(NavigationEntry.class)
                .orderedStream()
                .filter(entry -> entry.onDesk() == desk && seenBy(who, entry))
                .map(entry -> new Link(entry.title(), entry.path(), entry.leadsTo(path)))
                .toList();
    }

    private static boolean seenBy(@Nullable Authentication who, NavigationEntry entry) {
        if (entry.authority().isEmpty()) {
            return !entry.onDesk() || person(who) != null;
        }
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(granted -> entry.authority().equals(granted.getAuthority()));
    }

    private static String said(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        Object sentence = flash == null ? null : flash.get(Views.SAID);
        return sentence == null ? "" : sentence.toString();
    }
}
