/**
 * What a piece says as an item of the catalogue: the item, its content elements as typed values, and its rows. Knows
 * nothing of editions and their stages.
 */
@NullMarked
package cn.yangguang.publication.structured;

import org.jspecify.annotations.NullMarked;
