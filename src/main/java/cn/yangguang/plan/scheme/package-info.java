/**
 * A unit's scheme 实施方案 for a plan: {@link cn.yangguang.plan.scheme.Stage} is its way from draft to published, {@link
 * cn.yangguang.plan.scheme.SchemeLists} tells who has one and who has not, {@link cn.yangguang.plan.scheme.SchemeDocument}
 * is the file that goes round.
 */
@NullMarked
package cn.yangguang.plan.scheme;

import org.jspecify.annotations.NullMarked;
