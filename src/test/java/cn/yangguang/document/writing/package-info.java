@NullMarked
package cn.yangguang.document.writing;

import org.jspecify.annotations.NullMarked;
