/**
 * The letters of a case: each is filled from what happened, drafted, finished under a number of its organ, sealed outside, and
 * put back as its sealed copy. The letter of an answer goes with the answer ({@link
 * cn.yangguang.request.keeping.Replies}). Whom an applicant may turn to is looked up and never typed.
 */
@NullMarked
package cn.yangguang.request.letters;

import org.jspecify.annotations.NullMarked;
