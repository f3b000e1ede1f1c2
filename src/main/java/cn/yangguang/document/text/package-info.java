/** Files that are text underneath: plain text, Markdown and web pages, and telling in which encoding they are. */
@NullMarked
package cn.yangguang.document.text;

import org.jspecify.annotations.NullMarked;
