@NullMarked
package cn.yangguang.web.forms;

import org.jspecify.annotations.NullMarked;
