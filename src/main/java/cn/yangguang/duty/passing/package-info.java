/**
 * What a unit still owes passes to its successor when units merge, split or end: {@link
 * cn.yangguang.duty.passing.PassingDuties} does it, the history stays with each duty. A unit that only gets another name
 * keeps its duties by itself.
 */
@NullMarked
package cn.yangguang.duty.passing;

import org.jspecify.annotations.NullMarked;
