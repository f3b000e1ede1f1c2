/**
 * Time phrases in Chinese sentences, each kind with its patterns; {@link cn.yangguang.duty.reading.Phrases} asks them in
 * turn. Only the room above, {@link cn.yangguang.duty}, uses it.
 */
@NullMarked
package cn.yangguang.duty.reading;

import org.jspecify.annotations.NullMarked;
