/** The public what-if calculator of the limit for an answer: whoever waits, or answers, can try other days. */
@NullMarked
package cn.yangguang.request.limit;

import org.jspecify.annotations.NullMarked;
