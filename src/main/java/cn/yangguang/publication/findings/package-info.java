/**
 * What a machine finds in a piece before people look, and once more before the public does: {@link
 * cn.yangguang.publication.findings.Examining} looks through a draft, {@link cn.yangguang.publication.findings.SecondLook}
 * through what is about to go out, for what was to be hidden.
 */
@NullMarked
package cn.yangguang.publication.findings;

import org.jspecify.annotations.NullMarked;
