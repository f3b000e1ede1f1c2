/**
 * Chinese text without knowledge of government: {@link cn.yangguang.language.Numbers} in words, {@link
 * cn.yangguang.language.Characters} folded and simplified.
 */
@NullMarked
package cn.yangguang.language;

import org.jspecify.annotations.NullMarked;
