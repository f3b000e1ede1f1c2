/**
 * Rows of pieces in the database: {@link cn.yangguang.publication.structured.keeping.ImportingRows} takes files in, which
 * are read in the background, and {@link cn.yangguang.publication.structured.keeping.RowSets} keeps what was read.
 */
@NullMarked
package cn.yangguang.publication.structured.keeping;

import org.jspecify.annotations.NullMarked;
