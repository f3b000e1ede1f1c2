package cn.yangguang.plan.draft;

import cn.yangguang.duty.Holder;

/** What a person decides about one duty: who holds it, or that it is none. */
public record DutyChoice(Holder holder, boolean dropped) {}
