@NullMarked
package cn.yangguang.request.keeping;

import org.jspecify.annotations.NullMarked;
