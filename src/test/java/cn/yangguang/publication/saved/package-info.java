@NullMarked
package cn.yangguang.publication.saved;

import org.jspecify.annotations.NullMarked;
