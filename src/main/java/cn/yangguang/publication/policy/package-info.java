/**
 * What makes a piece a policy document: its kind, what it has to do with other documents, whether it is interpreted and
 * how, and whether it is in force. All of it but the last is part of an edition's content, reviewed with its text.
 *
 * <p>{@code keeping} stores it and does what follows from publication, {@code open} is the public library 政府文件库.
 */
@NullMarked
package cn.yangguang.publication.policy;

import org.jspecify.annotations.NullMarked;
