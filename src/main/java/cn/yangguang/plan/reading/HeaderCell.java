package cn.yangguang.plan.reading;

import org.jspecify.annotations.Nullable;

/** The header over one column, squeezed, and what it names. */
record HeaderCell(String text, @Nullable Meaning meaning) {

    static HeaderCell of(String squeezed) {
        return new HeaderCell(squeezed, Meaning.of(squeezed));
    }
}
