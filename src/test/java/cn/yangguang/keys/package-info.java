@NullMarked
package cn.yangguang.keys;

import org.jspecify.annotations.NullMarked;
