package cn.yangguang.publication.findings;

import cn.yangguang.publication.structured.RowSet;
import java.util.List;
import java.util.function.Consumer;

/** Where rows are read as they were imported, a part of them in memory at a time; never for the public. */
public interface WholeRows {

    /** Hands over all rows, in their order. */
    void eachWhole(RowSet set, Consumer<List<String>> consumer);
}
