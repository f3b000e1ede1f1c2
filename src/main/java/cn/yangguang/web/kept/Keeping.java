package cn.yangguang.web.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.servlet.View;

/** Marks a page as one that says the same to everybody who has no session, so that it may be kept. */
public final class Keeping {

    private static final String ABOUT = Keeping.class.getName();

    private Keeping() {}

    /**
     * The page, to be kept until the journal tells of what it is about.
     *
     * @param about kinds of things as the journal names them ({@code unit}: any of them), or single ones ({@code plan/<id>})
     */
    public static View of(Set<String> about, View page) {
        return (model, request, response) -> {
            request.setAttribute(ABOUT, Set.copyOf(about));
            page.render(model, request, response);
        };
    }

    /** What the page drawn for this request is about; nothing where it must not be kept. */
    static Set<?> about(HttpServletRequest request) {
        return request.getAttribute(ABOUT) instanceof Set<?> about ? about : Set.of();
    }
}
