/** The desk's face of publications: the list, writing, one piece with its steps, and who signs at which level. */
@NullMarked
package cn.yangguang.publication.pages;

import org.jspecify.annotations.NullMarked;
