package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every page of the desk its actor, read afresh: who was disabled is signed out at the next click, and so is an
 * administrator whose session knows of no second factor; who has to change the password gets no further than that.
 */
@Configuration(proxyBeanMethods = false)
class ActorsOfRequests implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {

    private static final String ACTOR = Actor.class.getName();

    private final Callers callers;

    ActorsOfRequests(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk", "/desk/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof StaffPrincipal principal)) {
            return true;
        }
        Optional<Callers.Caller> caller = callers.find(principal.id());
        if (caller.isEmpty() || (caller.get().actor().administrator() && !principal.secondFactor())) {
            request.getSession().invalidate();
            response.sendRedirect("/sign-in");
            return false;
        }
        if (request.getSession().getMaxInactiveInterval() != caller.get().idleSeconds()) {
            request.getSession().setMaxInactiveInterval(caller.get().idleSeconds());
        }
        if (caller.get().mustChange() && !request.getRequestURI().equals(PasswordPages.PATH)) {
            response.sendRedirect(PasswordPages.PATH);
            return false;
        }
        request.setAttribute(ACTOR, caller.get().actor());
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @org.jspecify.annotations.Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
        Object actor = request.getAttribute(ACTOR, NativeWebRequest.SCOPE_REQUEST);
        if (actor == null) {
            throw new IllegalStateException("a page outside /desk asks for an actor");
        }
        return actor;
    }
}
