/**
 * Who may do what where: {@link cn.yangguang.organization.access.Permissions#may} is the one place that decides, and
 * {@link cn.yangguang.organization.access.Reach} is the same decision for the SQL of a list.
 */
@NullMarked
package cn.yangguang.organization.access;

import org.jspecify.annotations.NullMarked;
