@NullMarked
package cn.yangguang.plan.draft;

import org.jspecify.annotations.NullMarked;
