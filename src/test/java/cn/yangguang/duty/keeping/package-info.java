@NullMarked
package cn.yangguang.duty.keeping;

import org.jspecify.annotations.NullMarked;
