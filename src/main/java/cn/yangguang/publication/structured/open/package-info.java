/** What the public gets of a piece's rows: a table to look through, a picture, and files; all out of the public copy. */
@NullMarked
package cn.yangguang.publication.structured.open;

import org.jspecify.annotations.NullMarked;
