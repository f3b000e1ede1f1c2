/**
 * Disclosure on request 依申请公开: a case is what happened in it, day by day; its stage follows from that, its due date from
 * {@link cn.yangguang.request.clock}.
 */
@NullMarked
package cn.yangguang.request;

import org.jspecify.annotations.NullMarked;
