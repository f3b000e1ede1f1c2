/**
 * A filled-in ledger sheet on its way back: read whole ({@code FilledFile}), each row led back to its occurrence ({@code
 * FindingRows}) and judged as taken, asked or refused ({@code JudgingRows}), shown to the person, and only then recorded as
 * evidence ({@code TakingFilled}).
 */
@NullMarked
package cn.yangguang.plan.ledger.filled;

import org.jspecify.annotations.NullMarked;
