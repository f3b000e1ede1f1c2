@NullMarked
package cn.yangguang.duty.meeting;

import org.jspecify.annotations.NullMarked;
