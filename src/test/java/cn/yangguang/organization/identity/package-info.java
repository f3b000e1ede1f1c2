@NullMarked
package cn.yangguang.organization.identity;

import org.jspecify.annotations.NullMarked;
