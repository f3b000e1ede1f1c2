@NullMarked
package cn.yangguang.organization.staff;

import org.jspecify.annotations.NullMarked;
