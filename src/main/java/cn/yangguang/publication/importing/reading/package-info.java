/**
 * What other systems hand over, line by line, without storage: {@link cn.yangguang.publication.importing.reading.SourceLines}
 * gives the lines of a file, {@link cn.yangguang.publication.importing.reading.SourceJson} reads one.
 */
@NullMarked
package cn.yangguang.publication.importing.reading;

import org.jspecify.annotations.NullMarked;
