/**
 * The registers from which document numbers are given: one for each organ code and year, without gaps. {@code pages} is
 * the desk's face.
 */
@NullMarked
package cn.yangguang.publication.numbering;

import org.jspecify.annotations.NullMarked;
