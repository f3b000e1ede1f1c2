@NullMarked
package cn.yangguang.plan.ledger;

import org.jspecify.annotations.NullMarked;
