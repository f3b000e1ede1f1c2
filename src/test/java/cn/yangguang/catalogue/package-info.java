@NullMarked
package cn.yangguang.catalogue;

import org.jspecify.annotations.NullMarked;
