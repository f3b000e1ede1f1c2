package cn.yangguang.web.kept;

import cn.yangguang.keys.Sm3;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page as it was drawn. */
final class KeptPage {

    /** Beside its bytes a page takes about so much of the memory. */
    private static final int AROUND = 2_000;

    private final Set<String> about;
    private final LocalDate on;
    private final List<Map.Entry<String, String>> headers;
    private final byte[] bytes;
    private final String tag;

    /**
     * @param about what it shows: kinds of things of the journal ({@code unit}), or single ones ({@code plan/<id>})
     * @param on the day on which it was drawn; a page may say something else on the next
     * @param headers what goes before the bytes, without the length
     */
    KeptPage(Set<String> about, LocalDate on, List<Map.Entry<String, String>> headers, byte[] bytes) {
        this.about = Set.copyOf(about);
        this.on = on;
        this.headers = List.copyOf(headers);
        this.bytes = bytes.clone();
        // weak, for the bytes may go compressed (RFC 9110, 8.8.3)
        this.tag = "W/\"" + Sm3.hex(Sm3.hash(bytes)) + "\"";
    }

    boolean isOf(LocalDate day) {
        return on.equals(day);
    }

    boolean shows(String kind, String thing) {
        return about.contains(kind) || about.contains(kind + "/" + thing);
    }

    List<Map.Entry<String, String>> headers() {
        return headers;
    }

    /** The validator of the bytes. */
    String tag() {
        return tag;
    }

    int length() {
        return bytes.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** Bytes of memory. */
    int weight() {
        return bytes.length + AROUND;
    }
}
