/**
 * Compares plans: which task answers to which, by the likeness of their words ({@link
 * cn.yangguang.plan.comparing.Matching}). Pure functions, without database or clock.
 */
@NullMarked
package cn.yangguang.plan.comparing;

import org.jspecify.annotations.NullMarked;
