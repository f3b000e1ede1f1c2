/**
 * Office files in: txt, csv, md, html, docx, doc, xlsx, xls and pdf become headings, paragraphs and tables with merged
 * cells, each knowing its {@link cn.yangguang.document.Place} in the file.
 *
 * <p>Behind the door: {@code content} tells the format and opens zips and XML safely, {@code text}, {@code word}, {@code
 * sheet} and {@code pdf} each read a family. A plain text loads none of the office libraries. Every reader has limits of
 * its own; {@code Bounded} holds time and memory for all of them.
 *
 * <p>Start at {@link cn.yangguang.document.Documents#read}. What cannot be read is a value, {@link
 * cn.yangguang.document.Reading.Refused}, with one clear sentence.
 */
@NullMarked
package cn.yangguang.document;

import org.jspecify.annotations.NullMarked;
