@NullMarked
package cn.yangguang.publication.numbering;

import org.jspecify.annotations.NullMarked;
