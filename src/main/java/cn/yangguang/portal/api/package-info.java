/** What programs read: the public pieces, catalogues, units and plans as JSON under {@code /api/v1/}. */
@NullMarked
package cn.yangguang.portal.api;

import org.jspecify.annotations.NullMarked;
