/** The copy that is published: what is hidden in it, and whether it is really gone (PIPL 6, 51; law.md 3.4). */
@NullMarked
package cn.yangguang.checks.masking;

import org.jspecify.annotations.NullMarked;
