@NullMarked
package cn.yangguang.plan.keeping;

import org.jspecify.annotations.NullMarked;
