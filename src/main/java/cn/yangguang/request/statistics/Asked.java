package cn.yangguang.request.statistics;

import cn.yangguang.organization.Unit;
import java.time.LocalDate;

/**
 * What is to be counted.
 *
 * @param below with the units below this one
 * @param from the first day of the period
 * @param to its last day
 */
record Asked(Unit unit, boolean below, LocalDate from, LocalDate to) {}
