/** New keys for what is hidden: the command {@code keys rotate}, and what each room says of its hidden columns. */
@NullMarked
package cn.yangguang.database.rotation;

import org.jspecify.annotations.NullMarked;
