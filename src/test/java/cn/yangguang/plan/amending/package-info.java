@NullMarked
package cn.yangguang.plan.amending;

import org.jspecify.annotations.NullMarked;
