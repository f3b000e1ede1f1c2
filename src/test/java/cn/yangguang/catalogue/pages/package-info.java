@NullMarked
package cn.yangguang.catalogue.pages;

import org.jspecify.annotations.NullMarked;
