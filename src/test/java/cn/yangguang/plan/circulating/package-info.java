@NullMarked
package cn.yangguang.plan.circulating;

import org.jspecify.annotations.NullMarked;
