@NullMarked
package cn.yangguang.publication.policy;

import org.jspecify.annotations.NullMarked;
