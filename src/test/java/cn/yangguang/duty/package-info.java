@NullMarked
package cn.yangguang.duty;

import org.jspecify.annotations.NullMarked;
