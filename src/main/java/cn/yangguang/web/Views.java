package cn.yangguang.web;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** What a controller answers: a page in its shell, a problem in its shell, or the way to another page. */
public final class Views {

    /** Every template of every room as a method; thread-safe. */
    public static final Templates TEMPLATES = new StaticTemplates();

    /** The key of the sentence that the next page says once. */
    static final String SAID = "said";

    private Views() {}

    /** A page; the function gets the shell of the request and returns the template's model. */
    public static View html(Function<Shell, JteModel> page) {
        return html(HttpStatus.OK, page);
    }

    /** A form that comes back with its problems and with what was typed: the same page, status 422. */
    public static View refused(Function<Shell, JteModel> page) {
        return html(HttpStatus.UNPROCESSABLE_CONTENT, page);
    }

    /** A page with a status of its own. */
    public static View html(HttpStatus status, Function<Shell, JteModel> page) {
        return (model, request, response) -> {
            JteModel drawn = page.apply(Shell.of(request));
            if (LargePages.asked(request)) {
                byte[] large = LargePages.stayingLarge(drawn.render()).getBytes(StandardCharsets.UTF_8);
                begin(status, large.length, response);
                response.getOutputStream().write(large);
            } else {
                write(drawn, status, response);
            }
        };
    }

    /** There is no such thing, or this person may not know that there is. */
    public static View notFound() {
        return problem(ProblemPage.of(HttpStatus.NOT_FOUND));
    }

    /** A public list is asked to be narrowed by what is none of its choices: nothing else is shown in its place. */
    public static View noSuchChoice() {
        return problem(ProblemPage.choice());
    }

    /** This person may not do this here. */
    public static View forbidden() {
        return problem(ProblemPage.of(HttpStatus.FORBIDDEN));
    }

    /** On to another page of ours after a deed, which that page confirms in one sentence. */
    public static View redirect(String path, String said) {
        return (model, request, response) -> {
            RequestContextUtils.getOutputFlashMap(request).put(SAID, said);
            seeOther(path).render(model, request, response);
        };
    }

    /** On to another page of ours. */
    public static View redirect(String path) {
        return (model, request, response) -> seeOther(path).render(model, request, response);
    }

    /** To people as a page, to programs as JSON. */
    static View problem(ProblemPage page) {
        View drawn = html(HttpStatus.valueOf(page.status()), shell -> TEMPLATES.webProblem(shell, page));
        return (model, request, response) ->
                (ProblemJson.asked(request) ? ProblemJson.of(page) : drawn).render(model, request, response);
    }

    private static RedirectView seeOther(String path) {
        RedirectView view = new RedirectView(path, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private static void write(JteModel page, HttpStatus status, HttpServletResponse response) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        page.render(output);
        begin(status, output.getContentLength(), response);
        output.writeTo(response.getOutputStream());
    }

    private static void begin(HttpStatus status, int length, HttpServletResponse response) {
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(length);
        PageHeaders.write(response);
    }
}
