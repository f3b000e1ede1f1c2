@NullMarked
package cn.yangguang.publication;

import org.jspecify.annotations.NullMarked;
