/**
 * What citizens see first, and what stands over several rooms: the home page; {@code column} is the four-part column
 * 政府信息公开, {@code feeds} what readers and search engines fetch, {@code api} what programs read as JSON. Pieces, plans
 * and catalogues have their public pages in their own rooms.
 */
@NullMarked
package cn.yangguang.portal;

import org.jspecify.annotations.NullMarked;
