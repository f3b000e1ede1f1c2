package cn.yangguang.web;

import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may knock at which path: what is not named here is refused. */
@Configuration
class SecurityRules {

    /** Reading what is public is open. */
    private static final String[] OPEN = {
        "/", "/open/**", "/large/**", "/api/**", "/sitemap.xml", "/sitemap/**", "/sign-in/**", "/error"
    };

    private static final String[] ASSETS = {
        "/yangguang.css", "/charts.js", "/asking.js", "/webjars/**", "/favicon.svg", "/favicon.ico", "/robots.txt"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            UserDetailsService staff,
            PasswordEncoder encoder,
            SignInAttempts attempts,
            SignInSteps steps,
            RefusedRequests refused) {
        // not a bean: as one it would stand behind itself as parent, and every failure would count twice
        CountingSignIns signIns = new CountingSignIns(staff, encoder, attempts);
        return http.authenticationManager(new ProviderManager(signIns))
                .authorizeHttpRequests(SecurityRules::doors)
                .requestCache(cache -> cache.requestCache(returnToTheDesk()))
                .formLogin(form -> form.loginPage(SignInPages.PATH)
                        .failureHandler(notIn(steps))
                        .defaultSuccessUrl("/desk"))
                // there is nothing to write there: whoever tries is told so, instead of being asked for a token
                .csrf(tokens -> tokens.ignoringRequestMatchers("/api/**"))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in")
                        .addLogoutHandler((request, response, who) -> noteSignOut(attempts, who))
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(CACHE))))
                // who asks there has no session whose rights a foreign page could borrow, and may take a day over a
                // form
                .csrf(tokens -> tokens.ignoringRequestMatchers("/open/**"))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(refused))
                .headers(SecurityRules::headers)
                .build();
    }

    /** Whoever has another step to take goes there, all others back to the form. */
    private static AuthenticationFailureHandler notIn(SignInSteps steps) {
        AuthenticationFailureHandler form = new ForwardAuthenticationFailureHandler(SignInPages.REFUSED);
        return (request, response, failure) -> {
            if (failure instanceof CountingSignIns.StepsLeft left) {
                steps.begin(request, response, request.getParameter("username"));
                response.sendRedirect(left.step());
            } else {
                form.onAuthenticationFailure(request, response, failure);
            }
        };
    }

    private static void noteSignOut(SignInAttempts attempts, @Nullable Authentication who) {
        if (who != null) {
            attempts.noted(who.getName(), SignInAttempts.Event.SIGNED_OUT);
        }
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.GET, ASSETS)
                .permitAll()
                .requestMatchers("/desk", "/desk/**")
                .authenticated()
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PageHeaders.POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }

    /** Only pages of the desk are worth a session before sign-in; whatever else strangers ask for leaves no trace. */
    private static HttpSessionRequestCache returnToTheDesk() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/desk/**"));
        return cache;
    }
}
