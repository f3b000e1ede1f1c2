@NullMarked
package cn.yangguang.plan.pages;

import org.jspecify.annotations.NullMarked;
