/**
 * Takes over what other systems have: {@link cn.yangguang.publication.importing.ImportCommand} from a file or a folder, in
 * batches that are there whole or not at all. {@code reading} reads the lines, {@code pages} shows what became of them.
 */
@NullMarked
package cn.yangguang.publication.importing;

import org.jspecify.annotations.NullMarked;
