/**
 * Chinese text without knowledge of government: {@link cn.yangguang.language.Numbers} in words, {@link
 * cn.yangguang.language.Characters} folded and simplified, and the
 * {@link cn.yangguang.language.PersonalNumbers} in it, and the {@link cn.yangguang.language.TextChange}s between two; {@code
 * words} cuts it into words and finds names and slips.
 */
@NullMarked
package cn.yangguang.language;

import org.jspecify.annotations.NullMarked;
