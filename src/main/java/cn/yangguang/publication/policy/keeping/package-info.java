/** Stores what editions say of themselves as policy documents, and does what follows when they go out or come back. */
@NullMarked
package cn.yangguang.publication.policy.keeping;

import org.jspecify.annotations.NullMarked;
