@NullMarked
package cn.yangguang.request.recount;

import org.jspecify.annotations.NullMarked;
