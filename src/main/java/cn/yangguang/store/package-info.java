/**
 * Files by their SM3: the same content is kept once, and a name never decides where or what.
 *
 * <p>Start at {@link cn.yangguang.store.Store}. Names, owners and permissions belong to the rooms that put files here.
 */
@NullMarked
package cn.yangguang.store;

import org.jspecify.annotations.NullMarked;
