package cn.yangguang.plan.reading.table;

import org.jspecify.annotations.Nullable;

/** The header over one column, squeezed, and what it names. */
public record HeaderCell(String text, @Nullable Meaning meaning) {

    public static HeaderCell of(String squeezed) {
        return new HeaderCell(squeezed, Meaning.of(squeezed));
    }
}
