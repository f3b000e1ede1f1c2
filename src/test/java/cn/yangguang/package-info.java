@NullMarked
package cn.yangguang;

import org.jspecify.annotations.NullMarked;
