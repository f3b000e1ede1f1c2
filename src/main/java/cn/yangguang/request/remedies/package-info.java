/**
 * Whom an applicant may turn to who does not agree with an organ: the table organ - reconsideration organ - court, which the
 * office keeps and letters look up.
 */
@NullMarked
package cn.yangguang.request.remedies;

import org.jspecify.annotations.NullMarked;
