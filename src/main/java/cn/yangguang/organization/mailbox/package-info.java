/** Where people are reached: who holds which role where, and the mail address that a person gave for letters. */
@NullMarked
package cn.yangguang.organization.mailbox;

import org.jspecify.annotations.NullMarked;
