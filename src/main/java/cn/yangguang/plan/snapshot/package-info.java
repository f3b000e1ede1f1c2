/**
 * What the public sees of how a plan goes: a {@link cn.yangguang.plan.snapshot.Snapshot} that the unit writes ({@code
 * WritingSnapshot}), its head approves ({@code JudgingSnapshot}) and the office releases ({@code ReleasingSnapshots}) at
 * the {@link cn.yangguang.plan.snapshot.Rhythm} that it set. Where duties stand today stays inside the house.
 */
@NullMarked
package cn.yangguang.plan.snapshot;

import org.jspecify.annotations.NullMarked;
