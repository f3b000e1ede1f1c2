@NullMarked
package cn.yangguang.portal;

import org.jspecify.annotations.NullMarked;
