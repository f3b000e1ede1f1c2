package cn.yangguang.organization;

/**
 * One way to read a name: the place it is said of, and what is left once the place is taken off.
 *
 * @param place 兖州区 in 兖州区财政局, in 区财政局 and, in a plan of 兖州区, in 财政局
 * @param core 财政局
 * @param placed whether the name says its place itself
 */
record NameReading(Unit place, String core, boolean placed) {}
