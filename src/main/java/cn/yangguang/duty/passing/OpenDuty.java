package cn.yangguang.duty.passing;

import cn.yangguang.duty.Holder;
import java.util.UUID;

/**
 * A duty of which a unit still owes something.
 *
 * @param open how many occurrences are not settled
 * @param overdue how many of them are past their day
 */
record OpenDuty(UUID id, String title, Holder holder, long open, long overdue) {}
