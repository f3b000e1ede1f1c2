package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines under one printing of a table's header: every page sets its columns anew. */
record AlignedPage(AlignedHeader header, AlignedColumns columns, List<Line> body) {

    /** The pages of a table whose first line begins its header; empty where this ruler sees no header there. */
    static List<AlignedPage> of(List<Line> lines, Ruler ruler) {
        List<AlignedPage> pages = new ArrayList<>();
        AlignedHeader header = AlignedHeader.at(lines, 0, ruler);
        while (header != null) {
            int end = header.end();
            AlignedHeader next = null;
            while (end < lines.size() && (next = like(header, lines, end, ruler)) == null) {
                end++;
            }
            List<Line> body = lines.subList(header.end(), end);
            List<String> texts = body.stream().map(Line::text).toList();
            if (!body.isEmpty()) {
                pages.add(new AlignedPage(header, AlignedColumns.under(header.columns(), texts, ruler), body));
            }
            header = next;
        }
        return pages;
    }

    private static @Nullable AlignedHeader like(AlignedHeader header, List<Line> lines, int at, Ruler ruler) {
        AlignedHeader next = AlignedHeader.at(lines, at, ruler);
        return next != null && next.columns().size() == header.columns().size() ? next : null;
    }
}
