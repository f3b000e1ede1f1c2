/** The public log of answers: what was asked and answered, without the people in it, where the office chose so. */
@NullMarked
package cn.yangguang.request.disclosed;

import org.jspecify.annotations.NullMarked;
