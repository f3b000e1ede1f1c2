/** The pages of cases over real HTTP. */
@NullMarked
package cn.yangguang.request.handling;

import org.jspecify.annotations.NullMarked;
