@NullMarked
package cn.yangguang.plan.ledger.pictures;

import org.jspecify.annotations.NullMarked;
