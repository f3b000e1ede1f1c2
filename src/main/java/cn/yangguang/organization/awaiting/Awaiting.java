package cn.yangguang.organization.awaiting;

import cn.yangguang.web.Badge;

/**
 * One line of what waits for a person.
 *
 * @param words what is to be done, such as “3 件佐证材料等您审核”
 * @param path the page on which it is done
 * @param badge how it presses, such as by a last day
 */
public record Awaiting(String words, String path, Badge badge) {}
