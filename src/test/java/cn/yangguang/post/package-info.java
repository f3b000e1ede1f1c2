@NullMarked
package cn.yangguang.post;

import org.jspecify.annotations.NullMarked;
