/**
 * Duties kept in the database: {@link cn.yangguang.duty.keeping.Duties} takes them in and lays them out, {@link
 * cn.yangguang.duty.keeping.DueLists} tells within a reach what is owed, {@link cn.yangguang.duty.keeping.OfficeTables}
 * keeps what an office lets words without a number mean.
 */
@NullMarked
package cn.yangguang.duty.keeping;

import org.jspecify.annotations.NullMarked;
