@NullMarked
package cn.yangguang.duty.evidence.looking;

import org.jspecify.annotations.NullMarked;
