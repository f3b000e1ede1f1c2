/** What belongs to a person and not on a public page: each class knows one kind of it. None of them is sure of meaning, so people decide. */
@NullMarked
package cn.yangguang.checks.personal;

import org.jspecify.annotations.NullMarked;
