package cn.yangguang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What the container and the filters refused, before any controller saw it. */
@Controller
class ErrorPages implements ErrorController {

    /** Set when a form came with a token that no longer stands. */
    static final String EXPIRED = "cn.yangguang.web.expired";

    @RequestMapping("/error")
    View show(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return Failures.show(failure, request);
        }
        if (request.getAttribute(EXPIRED) != null) {
            return Views.html(
                    HttpStatus.FORBIDDEN, shell -> Views.TEMPLATES.webExpired(shell, ExpiredPage.of(shell, request)));
        }
        return Views.problem(ProblemPage.of(status(request)));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        @Nullable
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.BAD_REQUEST : status;
    }
}
