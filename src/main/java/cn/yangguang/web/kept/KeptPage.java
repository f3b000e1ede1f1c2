package cn.yangguang.web.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page as it was drawn.
 *
 * @param about what it shows: kinds of things of the journal ({@code unit}), or single ones ({@code plan/<id>})
 * @param on the day on which it was drawn; a page may say something else on the next
 * @param headers what goes before the bytes, without the length
 * @param tag the weak validator of the bytes (RFC 9110, 8.8.3)
 */
record KeptPage(Set<String> about, LocalDate on, List<Map.Entry<String, String>> headers, String tag, byte[] bytes) {

    /** Beside its bytes a page takes about so much of the memory. */
    private static final int AROUND = 2_000;

    KeptPage {
        about = Set.copyOf(about);
        headers = List.copyOf(headers);
    }

    boolean shows(String kind, String thing) {
        return about.contains(kind) || about.contains(kind + "/" + thing);
    }

    /** Bytes of memory. */
    int weight() {
        return bytes.length + AROUND;
    }
}
