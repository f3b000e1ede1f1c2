/**
 * Office files out: {@link cn.yangguang.document.writing.OfficialDocument} is a docx in the layout that GB/T 9704-2012 asks
 * of official documents, {@link cn.yangguang.document.writing.OfficialTable} a table for it, or for a sheet of its own.
 */
@NullMarked
package cn.yangguang.document.writing;

import org.jspecify.annotations.NullMarked;
