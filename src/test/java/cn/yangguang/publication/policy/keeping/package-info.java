@NullMarked
package cn.yangguang.publication.policy.keeping;

import org.jspecify.annotations.NullMarked;
