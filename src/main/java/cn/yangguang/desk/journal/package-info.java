/** The journal's pages, for the auditor alone: what was done, the check that nothing was changed, and the export. */
@NullMarked
package cn.yangguang.desk.journal;

import org.jspecify.annotations.NullMarked;
