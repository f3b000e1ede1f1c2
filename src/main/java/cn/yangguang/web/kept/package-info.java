/**
 * Public pages kept as they were drawn: the same bytes serve everybody who has no session, before sign-in and permissions
 * are looked at, until the journal tells of a change to what a page shows.
 */
@NullMarked
package cn.yangguang.web.kept;

import org.jspecify.annotations.NullMarked;
