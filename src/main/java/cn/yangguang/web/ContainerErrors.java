package cn.yangguang.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What the container refuses before there is a request that any page could answer: an address with signs that none may
 * hold, one that is too long, heads that are no heads. A small page without shell, for there is no one to draw it.
 */
public class ContainerErrors extends ErrorReportValve {

    /** Tomcat makes the valve by its name, and asks for a public constructor. */
    public ContainerErrors() {}

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        boolean empty = response.getContentWritten() == 0 && response.setErrorReported();
        if (status < 400 || !empty) {
            return;
        }
        AtomicBoolean open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        if (!open.get()) {
            return;
        }
        try {
            response.setLocale(Locale.SIMPLIFIED_CHINESE);
            boolean program = request.getRequestURI() != null && ProblemJson.asked(request.getRequestURI());
            response.setContentType(program ? ProblemJson.TYPE : "text/html;charset=UTF-8");
            PageHeaders.write(response);
            response.getOutputStream()
                    .write(program ? json(status) : page(page(status)).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("nobody is there to read why", gone);
        }
    }

    private static byte[] json(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return ProblemJson.bytes(known == null ? HttpStatus.BAD_REQUEST : known);
    }

    private static ProblemPage page(int status) {
        return switch (status) {
            case 404 -> ProblemPage.of(HttpStatus.NOT_FOUND);
            case 414, 431 -> ProblemPage.of(HttpStatus.URI_TOO_LONG);
            default -> status < 500 ? ProblemPage.address() : ProblemPage.failed("");
        };
    }

    private static String page(ProblemPage page) {
        StringBuilder steps = new StringBuilder();
        List.copyOf(page.steps())
                .forEach(step -> steps.append("<li>").append(step).append("</li>"));
        return """
                <!doctype html>
                <html lang="zh-CN"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s - 阳光</title>
                <link rel="stylesheet" href="%3$s"><link rel="stylesheet" href="%4$s"></head>
                <body class="portal"><div class="sheet sheet-narrow"><main id="main"><h1>%1$s</h1>
                <ul class="steps">%2$s</ul>
                <p><a class="btn btn-primary" href="/">回到首页</a></p></main></div></body></html>
                """.formatted(page.title(), steps, Assets.BOOTSTRAP, Assets.STYLESHEET);
    }
}
