package cn.yangguang.duty.evidence.pages;

import cn.yangguang.web.Badge;
import java.util.List;

/**
 * One piece of evidence as pages print it; what there is not is empty.
 *
 * @param path its own page
 * @param about what it was recorded for
 * @param due the path of what it was recorded for
 * @param what the file's name, the page's title or address, or that words alone were recorded
 * @param where where the file, the page or the thing is found
 * @param outside whether that is outside this house
 * @param page what the page says of itself
 * @param accepted by whom and when, also where it was returned since
 * @param ended why it was returned or withdrawn
 */
public record PieceView(
        String id,
        String path,
        String about,
        String due,
        String what,
        String where,
        boolean outside,
        String page,
        String words,
        String happened,
        String effective,
        String unit,
        String recorded,
        String accepted,
        String ended,
        String hash,
        Badge badge,
        List<String> flags) {

    private static final int SHORT = 12;

    public PieceView {
        flags = List.copyOf(flags);
    }

    /** The beginning of the hash, enough to compare by eye. */
    public String shortHash() {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }
}
