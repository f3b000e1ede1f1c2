@NullMarked
package cn.yangguang.publication.pages;

import org.jspecify.annotations.NullMarked;
