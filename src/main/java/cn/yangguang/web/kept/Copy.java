package cn.yangguang.web.kept;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A response that is sent and copied at once. */
final class Copy extends HttpServletResponseWrapper {

    private static final int MOST_BYTES = 1 << 20;

    private static final List<String> OF_THE_PAGE = List.of(
            "Content-Language",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cache-Control");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream stream;

    Copy(HttpServletResponse response) {
        super(response);
    }

    /** The headers that belong to the page and not to its journey, or none where the response is one person's own. */
    List<Map.Entry<String, String>> headers() {
        if (containsHeader("Set-Cookie") || getContentType() == null) {
            return List.of();
        }
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        headers.add(Map.entry("Content-Type", getContentType()));
        OF_THE_PAGE.forEach(name -> getHeaders(name).forEach(value -> headers.add(Map.entry(name, value))));
        return headers;
    }

    /** What was sent; empty where it was too long to be kept. */
    byte[] bytes() {
        return bytes.size() > MOST_BYTES ? new byte[0] : bytes.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Both(super.getOutputStream());
        }
        return stream;
    }

    /** Writes to the browser and to the copy, while that is not too long. */
    private final class Both extends ServletOutputStream {

        private final ServletOutputStream sent;

        Both(ServletOutputStream sent) {
            this.sent = sent;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            sent.write(from, offset, length);
            if (bytes.size() <= MOST_BYTES) {
                bytes.write(from, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            sent.flush();
        }

        @Override
        public boolean isReady() {
            return sent.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            sent.setWriteListener(listener);
        }
    }
}
