package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.text.Line;
import java.util.List;

/** A stretch of a document: lines of prose, or a table. */
public sealed interface Part {

    record Prose(List<Line> lines) implements Part {
        public Prose {
            lines = List.copyOf(lines);
        }
    }

    record Table(Grid grid) implements Part {}
}
