package cn.yangguang.plan.pages;

import cn.yangguang.duty.keeping.SourceLists.Tally;
import cn.yangguang.duty.keeping.SourceLists.Wanted;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.UnitId;
import cn.yangguang.web.forms.Choice;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a plan's duties are looked at; empty is all.
 *
 * @param unit the id of who owes them
 * @param month as 2024-06, or {@link #UNDATED}
 * @param state the name of a state
 */
record Filter(String unit, String month, String state) {

    /** The month of what has no day yet. */
    static final String UNDATED = "none";

    /** What was sent; what is no id, month or state counts as not sent. */
    static Filter of(String unit, String month, String state) {
        boolean known = Choice.chosen(State.values(), state).isPresent();
        return new Filter(
                id(unit) == null ? "" : unit,
                month.equals(UNDATED) || month(month) != null ? month : "",
                known ? state : "");
    }

    boolean empty() {
        return unit.isEmpty() && month.isEmpty() && state.isEmpty();
    }

    boolean fits(Tally tally) {
        return (unit.isEmpty() || unit.equals(Objects.toString(tally.unit(), "")))
                && (month.isEmpty() || month.equals(month(tally)))
                && (state.isEmpty() || state.equals(tally.state().name()));
    }

    Wanted wanted() {
        UUID id = id(unit);
        return new Wanted(
                id == null ? null : new UnitId(id),
                month(month),
                month.equals(UNDATED),
                state.isEmpty() ? null : State.valueOf(state));
    }

    /** The month in which it is due, such as 2024-06. */
    static String month(Tally tally) {
        return Objects.toString(tally.month(), UNDATED);
    }

    /** Java would read +9999999-12 as well, a month that no database knows. */
    private static @Nullable YearMonth month(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}") ? YearMonth.parse(text) : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
