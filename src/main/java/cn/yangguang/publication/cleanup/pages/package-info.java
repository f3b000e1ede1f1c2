/** The pages of clean-up rounds. */
@NullMarked
package cn.yangguang.publication.cleanup.pages;

import org.jspecify.annotations.NullMarked;
