@NullMarked
package cn.yangguang.catalogue.printed;

import org.jspecify.annotations.NullMarked;
