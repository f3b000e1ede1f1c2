@NullMarked
package cn.yangguang.plan.ledger.filled;

import org.jspecify.annotations.NullMarked;
