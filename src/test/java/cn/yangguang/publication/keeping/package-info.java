@NullMarked
package cn.yangguang.publication.keeping;

import org.jspecify.annotations.NullMarked;
