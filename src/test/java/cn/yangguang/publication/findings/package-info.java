@NullMarked
package cn.yangguang.publication.findings;

import org.jspecify.annotations.NullMarked;
