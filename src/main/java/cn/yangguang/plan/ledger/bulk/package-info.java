/** What is done to many rows of the ledger at once: shown with its number first, then done to all or to none. */
@NullMarked
package cn.yangguang.plan.ledger.bulk;

import org.jspecify.annotations.NullMarked;
