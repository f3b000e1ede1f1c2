/**
 * The ledger: every occurrence with where it stands, by plan, unit, chapter, month and standing ({@code Ledger} asks the
 * database, {@code LedgerPages} shows it). What leaves the house as a file, what comes back filled in, and what is done to
 * many rows at once are rooms of their own below.
 */
@NullMarked
package cn.yangguang.plan.ledger;

import org.jspecify.annotations.NullMarked;
