/**
 * Keeps units and groups: their rows, what changes them, their pages, and the sheet they come and go with.
 *
 * <p>Other rooms need {@link cn.yangguang.organization.keeping.Organization} only.
 */
@NullMarked
package cn.yangguang.organization.keeping;

import org.jspecify.annotations.NullMarked;
