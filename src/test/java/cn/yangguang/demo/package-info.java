@NullMarked
package cn.yangguang.demo;

import org.jspecify.annotations.NullMarked;
