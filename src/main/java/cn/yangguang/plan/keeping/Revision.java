package cn.yangguang.plan.keeping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act of the confirm screen.
 *
 * @param before the revision that it was done to, null for the first
 * @param words what was done (Chinese)
 */
public record Revision(int number, @Nullable Integer before, String words, String name, Instant at) {}
