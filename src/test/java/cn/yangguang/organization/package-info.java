@NullMarked
package cn.yangguang.organization;

import org.jspecify.annotations.NullMarked;
