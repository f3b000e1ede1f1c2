package cn.yangguang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The page after a form was sent with a token of a session that has ended. It holds what was typed, so that it can be
 * sent once more after signing in again.
 *
 * @param action where the form was sent
 * @param typed what it held; empty where it must not or cannot be repeated
 * @param signedIn whether the person is signed in by now
 */
public record ExpiredPage(String action, List<Typed> typed, boolean signedIn) {

    /** One value of the form. */
    public record Typed(String name, String value) {}

    static ExpiredPage of(Shell shell, HttpServletRequest request) {
        List<Typed> typed = repeatable(request) ? typed(request, shell.csrfName()) : List.of();
        return new ExpiredPage(shell.path(), typed, shell.person() != null);
    }

    public boolean repeatable() {
        return !typed.isEmpty();
    }

    /** What a person wrote, to be checked again; choices and codes are sent along unseen. */
    public List<String> words() {
        return typed.stream()
                .map(Typed::value)
                .filter(value -> value.codePoints().anyMatch(Character::isIdeographic))
                .toList();
    }

    /**
     * Only what the browser itself says came from a page of ours is offered again: a form on a stranger's page must not
     * be dressed up as the person's own. Passwords are never put into a page, files cannot be.
     */
    private static boolean repeatable(HttpServletRequest request) {
        String type = request.getContentType();
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getParameterMap().keySet().stream()
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"));
    }

    private static List<Typed> typed(HttpServletRequest request, String csrfName) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(csrfName))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Typed(entry.getKey(), value)))
                .toList();
    }
}
