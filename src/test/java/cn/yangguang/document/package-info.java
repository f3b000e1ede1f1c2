/** Tests of reading office files, and {@link cn.yangguang.document.Making}, which writes them. */
@NullMarked
package cn.yangguang.document;

import org.jspecify.annotations.NullMarked;
