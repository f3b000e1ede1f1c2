/**
 * What proves that something owed was done: {@link cn.yangguang.duty.evidence.RecordingEvidence} takes a piece down,
 * {@link cn.yangguang.duty.evidence.AcceptingEvidence} and {@link cn.yangguang.duty.evidence.ReturningEvidence} decide
 * about it, {@link cn.yangguang.duty.evidence.WaivingOccurrence} lets an occurrence go. Each locks the occurrence, writes,
 * counts its evidence anew and leaves one entry in the journal.
 */
@NullMarked
package cn.yangguang.duty.evidence;

import org.jspecify.annotations.NullMarked;
