/**
 * Chinese text cut into words, with the names of persons that no dictionary has, and the words that seem misspelt: one
 * reading weighs all three against each other, so that a rare name is not taken for a misprint nor a misprint for a name.
 *
 * <p>Start at {@link cn.yangguang.language.words.Words#of}. {@code Lexicon} knows the words and how one follows another,
 * {@code Names} how probable a name is, {@code Misspellings} what could have been meant, {@code Readings} finds the most
 * probable whole.
 */
@NullMarked
package cn.yangguang.language.words;

import org.jspecify.annotations.NullMarked;
