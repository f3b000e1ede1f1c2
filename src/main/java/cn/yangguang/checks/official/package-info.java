/** What official papers carry by their form: secrecy marks, document numbers, addresses of pages. */
@NullMarked
package cn.yangguang.checks.official;

import org.jspecify.annotations.NullMarked;
