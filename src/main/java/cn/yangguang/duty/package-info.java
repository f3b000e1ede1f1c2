/**
 * A measurable duty: read from a sentence, laid out as occurrences on the calendar, met by evidence, and where it stands.
 *
 * <p>Start at {@link cn.yangguang.duty.ObligationReader} for sentences and at {@link cn.yangguang.duty.Obligation} for
 * the family of five. The room knows nothing of plans: a duty names its source by an id.
 */
@NullMarked
package cn.yangguang.duty;

import org.jspecify.annotations.NullMarked;
