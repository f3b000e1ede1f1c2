@NullMarked
package cn.yangguang.duty.passing;

import org.jspecify.annotations.NullMarked;
