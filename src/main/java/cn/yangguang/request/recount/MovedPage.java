package cn.yangguang.request.recount;

import cn.yangguang.web.Paging;
import java.util.List;

/** What the page of moved limits shows. */
public final class MovedPage {

    private MovedPage() {}

    /** One limit that moved. */
    public record Row(String number, String path, String unit, String before, String after, String notice, String on) {}

    /**
     * A page of them.
     *
     * @param undated how many wait for the next notice, in words; empty where none does
     */
    public record Listing(List<Row> rows, Paging paging, String undated) {}
}
