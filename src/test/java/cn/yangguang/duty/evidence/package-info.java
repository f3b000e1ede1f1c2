@NullMarked
package cn.yangguang.duty.evidence;

import org.jspecify.annotations.NullMarked;
