/**
 * Word documents, new (docx) and old (doc).
 *
 * <p>A docx is read from its XML parts directly rather than through POI's object model: that model leaves out content
 * controls and text boxes, and loading its schema classes alone costs most of a second. Insertions that are tracked are
 * kept, deletions dropped, automatic numbers printed, and what Word hides is left out.
 */
@NullMarked
package cn.yangguang.document.word;

import org.jspecify.annotations.NullMarked;
