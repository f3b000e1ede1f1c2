package cn.yangguang.request.disclosed;

import cn.yangguang.web.Paging;
import java.util.List;

/** What the pages of the public log show. */
public final class DisclosedPage {

    private DisclosedPage() {}

    /** One answer in the list. */
    public record Row(String path, String question, String unit, String day) {}

    /** The log. */
    public record Listing(List<Row> rows, Paging paging) {}
}
