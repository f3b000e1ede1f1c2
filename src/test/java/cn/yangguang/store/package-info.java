@NullMarked
package cn.yangguang.store;

import org.jspecify.annotations.NullMarked;
