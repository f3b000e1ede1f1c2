/** Words that are wrong, or written in another form than the usual one. */
@NullMarked
package cn.yangguang.checks.wording;

import org.jspecify.annotations.NullMarked;
