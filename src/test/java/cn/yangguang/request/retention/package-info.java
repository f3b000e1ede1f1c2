@NullMarked
package cn.yangguang.request.retention;

import org.jspecify.annotations.NullMarked;
