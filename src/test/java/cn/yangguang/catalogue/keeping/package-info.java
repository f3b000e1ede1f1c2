@NullMarked
package cn.yangguang.catalogue.keeping;

import org.jspecify.annotations.NullMarked;
