/**
 * The pages of evidence: {@link cn.yangguang.duty.evidence.pages.EvidenceShows} draws what the page of something owed says
 * of its evidence, the controllers record it, decide about it, and let go what is owed.
 */
@NullMarked
package cn.yangguang.duty.evidence.pages;

import org.jspecify.annotations.NullMarked;
