@NullMarked
package cn.yangguang.portal.api;

import org.jspecify.annotations.NullMarked;
