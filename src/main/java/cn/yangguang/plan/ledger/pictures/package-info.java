/**
 * The ledger as pictures: the year as one wall of units and months, progress, the coming weeks, punctuality; each with its
 * numbers in a table, which is all that is left where scripts are off.
 */
@NullMarked
package cn.yangguang.plan.ledger.pictures;

import org.jspecify.annotations.NullMarked;
