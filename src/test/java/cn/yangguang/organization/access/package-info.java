@NullMarked
package cn.yangguang.organization.access;

import org.jspecify.annotations.NullMarked;
