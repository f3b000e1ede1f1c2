/**
 * What every page shares: the shell around it, forms, paging, errors, sign-in and the rules of who may knock at which
 * path. Knows no feature and no unit.
 *
 * <p>A room adds a page with a hidden controller whose method returns {@link cn.yangguang.web.Views#html}, a template
 * that calls {@code @template.shell}, and, where it should be found, a {@link cn.yangguang.web.NavigationEntry} bean.
 * Whoever keeps staff provides Spring's {@code UserDetailsService} and {@link cn.yangguang.web.SignInAttempts}.
 */
@NullMarked
package cn.yangguang.web;

import org.jspecify.annotations.NullMarked;
