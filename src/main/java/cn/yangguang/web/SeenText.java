package cn.yangguang.web;

import cn.yangguang.language.Characters;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is posted, as a person sees it: what nobody sees hides words from a search and a check, so it is left out at this
 * one door. Stands behind sign-in. Passwords stay as they are, since one may have been set with such a character.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class SeenText extends HttpFilter {

    /** The fields that ask for a password. */
    static final Set<String> PASSWORDS = Set.of("password", "oldPassword", "newPassword", "again", "removing");

    private static final String LEFT_OUT = SeenText.class.getName();

    /** The sentence, and whether something was left out of what was posted. */
    public static String said(String sentence, HttpServletRequest request) {
        return request.getAttribute(LEFT_OUT) == null ? sentence : sentence + "填写的内容里有看不见的控制字符或零宽字符，已经去掉。";
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getMethod().equals("POST") ? new Posted(request) : request, response);
    }

    /** A form without what nobody sees. */
    private static final class Posted extends HttpServletRequestWrapper {

        Posted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : seen(name, values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> seen = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> seen.put(name, seen(name, values)));
            return Collections.unmodifiableMap(seen);
        }

        private String[] seen(String name, String[] values) {
            return PASSWORDS.contains(name)
                    ? values
                    : Arrays.stream(values).map(this::seen).toArray(String[]::new);
        }

        private String seen(String typed) {
            String seen = Characters.withoutUnseen(typed);
            if (!seen.equals(typed)) {
                setAttribute(LEFT_OUT, true);
            }
            return seen;
        }
    }
}
