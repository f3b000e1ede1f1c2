@NullMarked
package cn.yangguang.publication.importing;

import org.jspecify.annotations.NullMarked;
