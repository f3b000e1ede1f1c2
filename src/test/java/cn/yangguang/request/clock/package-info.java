@NullMarked
package cn.yangguang.request.clock;

import org.jspecify.annotations.NullMarked;
