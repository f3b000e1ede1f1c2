@NullMarked
package cn.yangguang.plan;

import org.jspecify.annotations.NullMarked;
