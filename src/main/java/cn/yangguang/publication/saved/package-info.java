/**
 * Saved pages of government sites read back into title, card (index number, theme, issuer, number, dates) and body:
 * {@link cn.yangguang.publication.saved.PageReader}. Knows how such sites are built, and nothing of what is kept here.
 */
@NullMarked
package cn.yangguang.publication.saved;

import org.jspecify.annotations.NullMarked;
