/**
 * What the readers of all formats stand on: the bytes of a file, telling their kind, opening zips and XML without being
 * blown up by them, and putting cells together into a table.
 */
@NullMarked
package cn.yangguang.document.content;

import org.jspecify.annotations.NullMarked;
