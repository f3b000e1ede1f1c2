@NullMarked
package cn.yangguang.desk.journal;

import org.jspecify.annotations.NullMarked;
