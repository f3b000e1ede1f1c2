@NullMarked
package cn.yangguang.plan.ledger.sheet;

import org.jspecify.annotations.NullMarked;
