/** The public library of policy documents 政府文件库, and the list of normative documents in force. */
@NullMarked
package cn.yangguang.publication.policy.open;

import org.jspecify.annotations.NullMarked;
