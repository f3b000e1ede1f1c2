package cn.yangguang.publication.findings;

import cn.yangguang.publication.structured.RowSet;
import java.util.List;
import java.util.function.Consumer;

/** Where the public copy of rows is read, a part of them in memory at a time. */
public interface PublicRows {

    /** Hands over the public copy of all rows, in their order. */
    void eachOpen(RowSet set, Consumer<List<String>> consumer);
}
