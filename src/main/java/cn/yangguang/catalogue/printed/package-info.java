/**
 * The printed form of the national standard catalogues: read from office files with columns found by their meaning, and
 * written as sheets and documents.
 */
@NullMarked
package cn.yangguang.catalogue.printed;

import org.jspecify.annotations.NullMarked;
