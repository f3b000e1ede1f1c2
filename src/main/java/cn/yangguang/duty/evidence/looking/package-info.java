/**
 * Looks at the pages behind links: {@link cn.yangguang.duty.evidence.looking.Fetching} brings a page in within bounds and
 * from public addresses alone, {@link cn.yangguang.duty.evidence.looking.PageText} tells what it says of itself, {@link
 * cn.yangguang.duty.evidence.looking.LookingAtLinks} keeps what was found.
 */
@NullMarked
package cn.yangguang.duty.evidence.looking;

import org.jspecify.annotations.NullMarked;
