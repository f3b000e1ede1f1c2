/** The internal deadline: an office's own term for answers, counted beside the legal one, which it never changes. */
@NullMarked
package cn.yangguang.request.deadline;

import org.jspecify.annotations.NullMarked;
