package cn.yangguang.request.keeping;

import java.util.Map;

/** The cases that one number somewhere counts: its list has the same condition. */
public sealed interface Selection permits Awaited, Counted {

    /** Conditions over the case {@code r}, each after an "and". */
    String sql();

    /** Their values. */
    Map<String, Object> params();
}
