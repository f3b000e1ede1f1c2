@NullMarked
package cn.yangguang.duty.reminding;

import org.jspecify.annotations.NullMarked;
