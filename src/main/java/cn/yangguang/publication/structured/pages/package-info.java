/** The desk's face of a piece's rows: sent as a file, watched while they are read, looked at, then taken. */
@NullMarked
package cn.yangguang.publication.structured.pages;

import org.jspecify.annotations.NullMarked;
