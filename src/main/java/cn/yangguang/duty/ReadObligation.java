package cn.yangguang.duty;

import org.jspecify.annotations.Nullable;

/**
 * An obligation in its sentence: the trigger that starts its term (文件公布后), and the condition that says whom or what it
 * binds (制定政策性文件的部门), both as printed; null where the sentence names none.
 */
public record ReadObligation(
        PrintedObligation printed,
        @Nullable String trigger,
        @Nullable String condition) {}
