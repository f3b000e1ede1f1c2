/** What the public sees: the portal's front, and the plans that were put before it. */
@NullMarked
package cn.yangguang.plan.pages.open;

import org.jspecify.annotations.NullMarked;
