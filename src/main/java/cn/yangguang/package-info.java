/**
 * Yangguang: a plan of open-government work becomes duties, and what happened becomes their evidence.
 *
 * <p>Every sub-package is a room; a room imports only rooms nearer the ground (docs/floor-plan.md).
 */
@NullMarked
package cn.yangguang;

import org.jspecify.annotations.NullMarked;
