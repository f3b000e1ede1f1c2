@NullMarked
package cn.yangguang.request.limit;

import org.jspecify.annotations.NullMarked;
