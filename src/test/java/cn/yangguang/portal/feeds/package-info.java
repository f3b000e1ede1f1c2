@NullMarked
package cn.yangguang.portal.feeds;

import org.jspecify.annotations.NullMarked;
