package cn.yangguang.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files sent to the browser to be kept, never to be shown in our pages' place. */
public final class Downloads {

    private Downloads() {}

    /** The file under a name that may be Chinese; the browser saves it. */
    public static ResponseEntity<Resource> file(String name, MediaType type, Resource content) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name.replaceAll("[\\p{Cntrl}/\\\\]", "_"), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(content);
    }
}
