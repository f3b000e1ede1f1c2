/**
 * Chinese text without knowledge of government: {@link cn.yangguang.language.Numbers} in words, {@link
 * cn.yangguang.language.Characters} folded and simplified, and the
 * {@link cn.yangguang.language.PersonalNumbers} in it; {@code words} cuts it into words and finds names and slips.
 */
@NullMarked
package cn.yangguang.language;

import org.jspecify.annotations.NullMarked;
