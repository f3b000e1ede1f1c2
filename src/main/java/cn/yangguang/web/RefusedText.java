package cn.yangguang.web;

import jakarta.servlet.RequestDispatcher;
import java.io.Serial;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The one place that looks at every value that is sent: a NUL in it can neither be stored nor be looked for. */
@Configuration(proxyBeanMethods = false)
class RefusedText {

    @Bean
    static HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> readable(name, name));
        firewall.setAllowedParameterValues(value -> readable("a value", value));
        return firewall;
    }

    /** Every refusal, of a text or of an address, becomes a page of ours. */
    @Bean
    static RequestRejectedHandler rejections() {
        return (request, response, rejected) -> {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, rejected);
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
            request.getRequestDispatcher("/error").forward(request, response);
        };
    }

    private static boolean readable(String where, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("NUL in " + where.replace('\0', ' '));
        }
        return true;
    }

    /** A text with a character that no text has. */
    static final class Unreadable extends RequestRejectedException {

        @Serial
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }
}
