/**
 * People: their accounts, roles and sign-in, and the pages that keep them.
 *
 * <p>A controller of any room takes an {@link cn.yangguang.organization.access.Actor} as a parameter: it is read afresh
 * for each request, so what is taken from a person is gone at the next click.
 */
@NullMarked
package cn.yangguang.organization.staff;

import org.jspecify.annotations.NullMarked;
