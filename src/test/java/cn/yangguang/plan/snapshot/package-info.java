@NullMarked
package cn.yangguang.plan.snapshot;

import org.jspecify.annotations.NullMarked;
