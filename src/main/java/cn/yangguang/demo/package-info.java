/** A city of our own invention, with a district that has a plan and another beside it, to look around in. */
@NullMarked
package cn.yangguang.demo;

import org.jspecify.annotations.NullMarked;
