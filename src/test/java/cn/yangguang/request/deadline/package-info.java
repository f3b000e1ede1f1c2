@NullMarked
package cn.yangguang.request.deadline;

import org.jspecify.annotations.NullMarked;
