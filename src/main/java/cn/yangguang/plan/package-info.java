/**
 * A work plan, in the order in which it lives: read into tasks ({@code plan.reading}), corrected by a person ({@code
 * plan.draft}), sent round for comment ({@code plan.circulating}), kept and confirmed so that its duties bind ({@code
 * plan.keeping}), amended and closed ({@code plan.amending}), and shown ({@code plan.pages}). {@code plan.comparing}
 * tells two of its states apart.
 */
@NullMarked
package cn.yangguang.plan;

import org.jspecify.annotations.NullMarked;
