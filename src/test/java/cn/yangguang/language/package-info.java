@NullMarked
package cn.yangguang.language;

import org.jspecify.annotations.NullMarked;
