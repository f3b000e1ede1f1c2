/**
 * A work plan, in the order in which it lives: read into tasks ({@code plan.reading}), corrected by a person ({@code
 * plan.draft}), kept and confirmed so that its duties bind ({@code plan.keeping}), and shown ({@code plan.pages}).
 */
@NullMarked
package cn.yangguang.plan;

import org.jspecify.annotations.NullMarked;
