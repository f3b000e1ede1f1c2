/**
 * A work plan: read into tasks ({@code plan.reading}), corrected and confirmed by a person, turned into duties.
 */
@NullMarked
package cn.yangguang.plan;

import org.jspecify.annotations.NullMarked;
