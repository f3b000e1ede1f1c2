@NullMarked
package cn.yangguang.journal;

import org.jspecify.annotations.NullMarked;
