/**
 * Publications in the database: {@link cn.yangguang.publication.keeping.WritingPublication} writes drafts, {@link
 * cn.yangguang.publication.keeping.TakingStep} takes every other step of the path, {@code PublishingInTime} those whose
 * time has come; each deed is one transaction with one entry in the journal.
 */
@NullMarked
package cn.yangguang.publication.keeping;

import org.jspecify.annotations.NullMarked;
