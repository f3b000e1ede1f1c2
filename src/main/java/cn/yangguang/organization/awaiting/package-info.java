/**
 * What waits for a person: a room that has such things offers an {@link
 * cn.yangguang.organization.awaiting.AwaitingList} as a bean, and the desk shows them all above what is due.
 */
@NullMarked
package cn.yangguang.organization.awaiting;

import org.jspecify.annotations.NullMarked;
