package cn.yangguang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.CharacterCodingException;
import java.security.SecureRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.View;

/** What controllers did not catch: a calm page, and for a fault of ours a number that the log knows too. */
@ControllerAdvice
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Without signs that are mistaken for each other when read out on the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    @ExceptionHandler(Exception.class)
    View failed(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure; // the filter chain decides: sign in, or forbidden
        }
        return show(failure, request);
    }

    /** The page for what went wrong: what the visitor sent, or what we did. */
    static View show(Throwable failure, HttpServletRequest request) {
        View page = page(failure, request);
        return failure instanceof ErrorResponse known
                ? (model, asked, response) -> {
                    // such as Allow, which a 405 owes (RFC 9110, 15.5.6)
                    known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
                    page.render(model, asked, response);
                }
                : page;
    }

    private static View page(Throwable failure, HttpServletRequest request) {
        HttpStatus status = status(failure);
        if (!status.is4xxClientError()) {
            return Views.problem(noted(failure, request));
        }
        // a NUL in a text or in the name of a file
        if (failure instanceof RefusedText.Unreadable || failure instanceof InvalidFileNameException) {
            return Views.problem(ProblemPage.unreadable());
        }
        if (failure instanceof InvalidParameterException sent && sent.getCause() instanceof CharacterCodingException) {
            return Views.problem(ProblemPage.undecoded());
        }
        boolean asked = status == HttpStatus.BAD_REQUEST && "GET".equals(request.getMethod());
        return Views.problem(asked ? ProblemPage.address() : ProblemPage.of(status));
    }

    private static HttpStatus status(Throwable failure) {
        return switch (failure) {
            case ErrorResponse known -> HttpStatus.valueOf(known.getStatusCode().value());
            // a form or upload over the limits meets Tomcat first, where a filter asks for the form's token
            case InvalidParameterException sent -> HttpStatus.valueOf(sent.getErrorCode());
            // an id in the path that is none: there is no such page
            case MethodArgumentTypeMismatchException wrong
            when wrong.getParameter().hasParameterAnnotation(PathVariable.class) -> HttpStatus.NOT_FOUND;
            case RequestRejectedException _,
                    TypeMismatchException _,
                    HttpMessageNotReadableException _,
                    MultipartException _,
                    InvalidFileNameException _ -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** Logs a fault and gives the page that carries its number. */
    static ProblemPage noted(Throwable failure, HttpServletRequest request) {
        String reference = RANDOM.ints(8, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .reduce("", String::concat);
        LOG.error("{}: {} {} failed", reference, request.getMethod(), request.getRequestURI(), failure);
        return ProblemPage.failed(reference);
    }
}
