/** Printed text as every step of reading sees it: without white space, with its numbering, in its own characters. */
@NullMarked
package cn.yangguang.plan.reading.text;

import org.jspecify.annotations.NullMarked;
