package cn.yangguang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What the filter chain refuses: no right, or a form whose token no longer stands. */
@Component
class RefusedRequests implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (tooLarge(request)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            expired(request, response);
        }
    }

    /** The token of an upload over the limit cannot be read, and is then missing for that reason alone. */
    private static boolean tooLarge(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException | ServletException refused) {
            return true;
        }
    }

    private static void expired(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (request.getRequestURI()) {
            case SignInPages.PATH -> {
                request.setAttribute(SignInPages.STALE, true);
                request.getRequestDispatcher(SignInPages.REFUSED).forward(request, response);
            }
            case "/sign-out" -> response.sendRedirect(SignInPages.PATH);
            default -> {
                request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.FORBIDDEN.value());
                request.setAttribute(ErrorPages.EXPIRED, true);
                request.getRequestDispatcher("/error").forward(request, response);
            }
        }
    }
}
