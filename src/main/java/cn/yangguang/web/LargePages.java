package cn.yangguang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The portal in large type (适老版): below {@code /large} stand the same pages under the same paths, and their links stay
 * there. Thus the choice is remembered by the address, without a cookie and without script, and such pages are kept as all
 * others are. Stands after the kept pages and before sign-in, whose rules hold for the path without the prefix.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LargePages extends HttpFilter {

    static final String PREFIX = "/large";

    private static final String LARGE = LargePages.class.getName();

    /** Links and forms of the portal, but not the way back, which says that it leads to another form of the page. */
    private static final Pattern LINK =
            Pattern.compile("(<(?:a|form)\\b[^>]*? (?:href|action)=\")(/(?:open[/?][^\"]*)?\"(?! rel=\"alternate\"))");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // an address with dots is another one to the container: then it is no page in large type, and the firewall
        // refuses it
        if (large(request.getRequestURI()) && large(request.getServletPath())) {
            request.setAttribute(LARGE, true);
            chain.doFilter(new Without(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean large(String path) {
        return path.equals(PREFIX) || path.startsWith(PREFIX + "/open/");
    }

    /** Whether this page is asked for in large type. */
    static boolean asked(HttpServletRequest request) {
        return request.getAttribute(LARGE) != null;
    }

    /** The page with links that stay among the large ones; whatever people typed has its quotes escaped. */
    static String stayingLarge(String html) {
        return LINK.matcher(html)
                .replaceAll("$1" + PREFIX + "$2")
                .replace("=\"" + PREFIX + "/\"", "=\"" + PREFIX + "\"");
    }

    /** The request for the same page in usual type. */
    private static final class Without extends HttpServletRequestWrapper {

        Without(HttpServletRequest request) {
            super(request);
        }

        private static String without(String path) {
            return path.equals(PREFIX) ? "/" : path.substring(PREFIX.length());
        }

        @Override
        public String getRequestURI() {
            return without(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return without(super.getServletPath());
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            int at = url.length() - super.getRequestURI().length();
            return url.delete(at, at + PREFIX.length());
        }
    }
}
