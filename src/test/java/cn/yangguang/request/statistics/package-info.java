@NullMarked
package cn.yangguang.request.statistics;

import org.jspecify.annotations.NullMarked;
