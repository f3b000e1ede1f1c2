package cn.yangguang.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.View;

/** Files sent to the browser to be kept, never to be shown in our pages' place. */
public final class Downloads {

    private static final String POLICY = "Content-Security-Policy";

    private Downloads() {}

    /** What writes a file. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The same of a file that is written straight to the browser, however long it is. */
    public static View written(String name, MediaType type, Writing writing) {
        return (model, request, response) -> {
            response.setContentType(type.toString());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
            PageHeaders.write(response);
            response.setHeader(POLICY, PageHeaders.FILE_POLICY);
            writing.to(response.getOutputStream());
        };
    }

    /** The file under a name that may be Chinese; the browser saves it. */
    public static ResponseEntity<Resource> file(String name, MediaType type, Resource content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header(POLICY, PageHeaders.FILE_POLICY)
                .contentType(type)
                .body(content);
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name.replaceAll("[\\p{Cntrl}/\\\\]", "_"), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
