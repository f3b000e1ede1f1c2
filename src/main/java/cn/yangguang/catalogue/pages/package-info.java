/** The desk's pages about a place's catalogue: its items, its versions, and what is not disclosed. */
@NullMarked
package cn.yangguang.catalogue.pages;

import org.jspecify.annotations.NullMarked;
