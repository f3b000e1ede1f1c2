/** What the public sees of publications: the list, one piece with its metadata and files, and what stood there once. */
@NullMarked
package cn.yangguang.publication.open;

import org.jspecify.annotations.NullMarked;
