/**
 * The clean-up round 文件清理: an office begins it over the documents in force of its place, units propose what becomes
 * of each with a reason, somebody else confirms. {@code pages} is its face, the public list of results included.
 */
@NullMarked
package cn.yangguang.publication.cleanup;

import org.jspecify.annotations.NullMarked;
