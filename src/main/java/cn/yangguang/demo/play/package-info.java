/**
 * The year that the invented district lives through: {@link cn.yangguang.demo.play.PlayCommand} opens a house whose clock
 * the play moves, and each scene acts on each day as the people of the district, through the doors that everybody uses.
 * A new thread of the story is one more scene.
 */
@NullMarked
package cn.yangguang.demo.play;

import org.jspecify.annotations.NullMarked;
