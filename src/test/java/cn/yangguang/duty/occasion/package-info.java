@NullMarked
package cn.yangguang.duty.occasion;

import org.jspecify.annotations.NullMarked;
