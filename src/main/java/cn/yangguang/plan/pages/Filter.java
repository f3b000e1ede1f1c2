package cn.yangguang.plan.pages;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.keeping.Owed;

/** Which of a plan's duties are looked at; empty is all. */
record Filter(String unit, String month, String state) {

    /** The month of what has no day yet. */
    static final String UNFIXED = "none";

    boolean empty() {
        return unit.isEmpty() && month.isEmpty() && state.isEmpty();
    }

    boolean fits(Owed owed) {
        return (unit.isEmpty() || owed.units().contains(unit))
                && (month.isEmpty() || month.equals(month(owed)))
                && (state.isEmpty()
                        || PlanViews.state(owed.standing()).stream()
                                .anyMatch(one -> one.name().equals(state)));
    }

    /** The month in which it is due, such as 2024-06. */
    static String month(Owed owed) {
        return owed.occurrence().dueBy() instanceof Occurrence.DueBy.Day(var date)
                ? date.toString().substring(0, 7)
                : UNFIXED;
    }
}
