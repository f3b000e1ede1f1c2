/** What feed readers and search engines fetch: RSS and Atom, the site map, robots.txt. */
@NullMarked
package cn.yangguang.portal.feeds;

import org.jspecify.annotations.NullMarked;
