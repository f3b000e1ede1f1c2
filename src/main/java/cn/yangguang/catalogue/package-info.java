/**
 * What must be disclosed, by whom, by when, with which fields (主动公开基本目录): the items of a place's catalogue, the
 * rules that make an item complete, and the starter catalogue that places begin with.
 */
@NullMarked
package cn.yangguang.catalogue;

import org.jspecify.annotations.NullMarked;
