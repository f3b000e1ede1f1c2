@NullMarked
package cn.yangguang.request.asking;

import org.jspecify.annotations.NullMarked;
