/**
 * The confirm screen: a draft beside its original ({@code ReadingPages}), one task ({@code TaskPages}), the names nobody
 * knows ({@code UnitLinkPages}), and how a plan ends ({@code EndingPages}).
 */
@NullMarked
package cn.yangguang.plan.pages.confirm;

import org.jspecify.annotations.NullMarked;
