@NullMarked
package cn.yangguang.organization.mailbox;

import org.jspecify.annotations.NullMarked;
