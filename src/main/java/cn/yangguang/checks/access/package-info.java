/** What people who do not see the page would miss; only what is certain (GB/T 37668, WCAG 2.1 A). */
@NullMarked
package cn.yangguang.checks.access;

import org.jspecify.annotations.NullMarked;
