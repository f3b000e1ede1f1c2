package cn.yangguang.plan.reading;

import java.util.List;

/** A stretch of a document: lines of prose, or a table. */
sealed interface Part {

    record Prose(List<Line> lines) implements Part {
        public Prose {
            lines = List.copyOf(lines);
        }
    }

    record Table(Grid grid) implements Part {}
}
