/**
 * The vocabulary of who: units in their tree, the names they are printed under, and the groups that plans address.
 *
 * <p>Start at {@link cn.yangguang.organization.UnitTree} for the tree and {@link
 * cn.yangguang.organization.UnitNames#find} for "which unit does this printed name mean". Who may do what where is in
 * {@code access}, people and sign-in in {@code staff}, the pages that change units and groups in {@code editing}.
 */
@NullMarked
package cn.yangguang.organization;

import org.jspecify.annotations.NullMarked;
