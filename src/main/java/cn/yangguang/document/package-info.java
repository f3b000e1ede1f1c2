/**
 * Office files in: txt, md, html, docx, doc, xlsx, xls and pdf become headings, paragraphs and tables with merged
 * cells, each knowing its {@link cn.yangguang.document.Place} in the file.
 *
 * <p>Start at {@link cn.yangguang.document.Documents#read}. What cannot be read is a value, {@link
 * cn.yangguang.document.Reading.Refused}, with one clear sentence.
 */
@NullMarked
package cn.yangguang.document;

import org.jspecify.annotations.NullMarked;
