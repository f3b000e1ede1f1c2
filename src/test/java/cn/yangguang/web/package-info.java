@NullMarked
package cn.yangguang.web;

import org.jspecify.annotations.NullMarked;
