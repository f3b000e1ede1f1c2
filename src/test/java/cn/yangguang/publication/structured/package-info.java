@NullMarked
package cn.yangguang.publication.structured;

import org.jspecify.annotations.NullMarked;
