@NullMarked
package cn.yangguang.organization.contacts;

import org.jspecify.annotations.NullMarked;
