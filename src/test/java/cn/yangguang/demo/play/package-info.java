@NullMarked
package cn.yangguang.demo.play;

import org.jspecify.annotations.NullMarked;
