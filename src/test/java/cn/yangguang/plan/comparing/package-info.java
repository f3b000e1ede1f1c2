@NullMarked
package cn.yangguang.plan.comparing;

import org.jspecify.annotations.NullMarked;
