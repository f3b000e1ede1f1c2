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

/** What the filter chain refuses: an address of nobody's, or a form whose token no longer stands. */
@Component
class RefusedRequests implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            expired(request, response);
        } else {
            // what is refused to whoever is signed in are addresses that nobody was given: there is no such page
            response.sendError(HttpStatus.NOT_FOUND.value());
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
                request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
                request.setAttribute(ErrorPages.EXPIRED, true);
                request.getRequestDispatcher("/error").forward(request, response);
            }
        }
    }
}
