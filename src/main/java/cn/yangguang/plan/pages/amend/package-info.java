/**
 * A plan that binds, changed and closed on pages: {@code AmendPages} begin an amendment and put it in force, {@code
 * VersionPages} show what was in force before, {@code ClosePages} close the year's work.
 */
@NullMarked
package cn.yangguang.plan.pages.amend;

import org.jspecify.annotations.NullMarked;
