package cn.yangguang.web;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that a page carries even when it is drawn outside the filter chain, as after a refused address. All other
 * responses get theirs from {@link SecurityRules}.
 */
final class PageHeaders {

    /** Nothing from elsewhere, nothing inline. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The same for a file: were it ever shown, it would be nobody's page. */
    static final String FILE_POLICY = POLICY + "; sandbox";

    private PageHeaders() {}

    static void write(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        // Not no-store: with it browsers forget what was typed when the person goes back (design of the expired page).
        // Signing out clears the browser's copies instead.
        response.setHeader("Cache-Control", "private, no-cache");
    }
}
