@NullMarked
package cn.yangguang.plan.reading;

import org.jspecify.annotations.NullMarked;
