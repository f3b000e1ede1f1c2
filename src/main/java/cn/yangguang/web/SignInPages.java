package cn.yangguang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Signing in; the checking itself is {@link CountingSignIns}. */
@Controller
class SignInPages {

    static final String PATH = "/sign-in";
    static final String REFUSED = "/sign-in/refused";

    /** The failure with which the filter chain forwards here when the form was older than its session. */
    static final String STALE = "cn.yangguang.web.stale";

    private static final Logger LOG = LoggerFactory.getLogger(SignInPages.class);

    private final Clock clock;

    SignInPages(Clock clock) {
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show() {
        return (model, request, response) -> {
            View view = Shell.of(request).person() == null
                    ? Views.html(shell -> Views.TEMPLATES.webSignIn(shell, new SignInPage("", "")))
                    : Views.redirect("/desk");
            view.render(model, request, response);
        };
    }

    /** Reached only by forward; the name that was typed stays, the password goes. */
    @PostMapping(REFUSED)
    View refused(@RequestParam(defaultValue = "") String username, HttpServletRequest request) {
        SignInPage page = new SignInPage(username, problem(request));
        return Views.html(HttpStatus.UNPROCESSABLE_CONTENT, shell -> Views.TEMPLATES.webSignIn(shell, page));
    }

    private String problem(HttpServletRequest request) {
        Object failure = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return switch (failure) {
            case null -> request.getAttribute(STALE) == null ? "" : "登录页面打开太久，已经失效。请重新输入口令。";
            case CountingSignIns.LockedOut locked -> SignInAttempts.paused(locked.until(), clock);
            case CountingSignIns.NotAdmitted told -> String.valueOf(told.getMessage());
            case AuthenticationServiceException broken -> unavailable(broken);
            default ->
                "用户名或口令不正确，请检查后重新输入。连续 %d 次不正确，将暂停登录 %d 分钟。"
                        .formatted(SignInAttempts.ALLOWED, SignInAttempts.PAUSE.toMinutes());
        };
    }

    private static String unavailable(@Nullable Throwable broken) {
        LOG.error("sign-in is broken", broken);
        return "系统暂时无法核对口令，请稍后再试。";
    }
}
