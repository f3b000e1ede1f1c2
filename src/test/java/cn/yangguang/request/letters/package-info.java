/** The letters of cases: their words, and their pages over real HTTP. */
@NullMarked
package cn.yangguang.request.letters;

import org.jspecify.annotations.NullMarked;
