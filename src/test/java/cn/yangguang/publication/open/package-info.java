@NullMarked
package cn.yangguang.publication.open;

import org.jspecify.annotations.NullMarked;
