@NullMarked
package cn.yangguang.database.backup;

import org.jspecify.annotations.NullMarked;
