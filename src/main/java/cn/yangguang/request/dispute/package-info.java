/** Reconsiderations and lawsuits about a case of disclosure on request, linked to it with their results. */
@NullMarked
package cn.yangguang.request.dispute;

import org.jspecify.annotations.NullMarked;
