/**
 * The ledger as files that an office can send round: a sheet with columns to fill in ({@code LedgerSheet}), whose hidden
 * columns lead back to the rows, and a document in official layout ({@code LedgerDocument}).
 */
@NullMarked
package cn.yangguang.plan.ledger.sheet;

import org.jspecify.annotations.NullMarked;
