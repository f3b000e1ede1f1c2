/** The desk's face of cases of disclosure on request: the list, the case with its clock, and what can happen next. */
@NullMarked
package cn.yangguang.request.handling;

import org.jspecify.annotations.NullMarked;
