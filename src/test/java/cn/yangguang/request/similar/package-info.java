@NullMarked
package cn.yangguang.request.similar;

import org.jspecify.annotations.NullMarked;
