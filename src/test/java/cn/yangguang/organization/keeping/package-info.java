@NullMarked
package cn.yangguang.organization.keeping;

import org.jspecify.annotations.NullMarked;
