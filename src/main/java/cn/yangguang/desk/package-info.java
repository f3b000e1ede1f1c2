/**
 * The official's inbox: what is due from us, where everybody lands after signing in, and the working calendar beside it.
 */
@NullMarked
package cn.yangguang.desk;

import org.jspecify.annotations.NullMarked;
