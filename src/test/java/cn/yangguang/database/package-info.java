@NullMarked
package cn.yangguang.database;

import org.jspecify.annotations.NullMarked;
