@NullMarked
package cn.yangguang.desk;

import org.jspecify.annotations.NullMarked;
