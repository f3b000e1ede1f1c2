/** The desk's pages of the registers of document numbers. */
@NullMarked
package cn.yangguang.publication.numbering.pages;

import org.jspecify.annotations.NullMarked;
