/**
 * What a machine sees before people look: personal data, secrecy marks, misprints, what files hide, and what a reader
 * with a screen reader would miss. Everything here is a pure function of a text or of a file's bytes.
 *
 * <p>Start at {@link cn.yangguang.checks.Checks#of}. Behind it {@code personal}, {@code official} and {@code wording} look
 * at text, {@code hidden} and {@code access} at files; {@code masking} makes the copy that is published and looks through it
 * a second time.
 */
@NullMarked
package cn.yangguang.checks;

import org.jspecify.annotations.NullMarked;
