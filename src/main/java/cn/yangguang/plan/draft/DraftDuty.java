package cn.yangguang.plan.draft;

import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * A measurable duty of a task, before it binds anybody.
 *
 * @param text the words it was read from; empty where the office's table gives the measure
 * @param proposed who holds it as far as the words tell
 * @param chosen who holds it because a person said so, null while nobody did
 * @param added whether a person wrote it down beside what is printed
 * @param dropped whether a person said that it is none
 */
public record DraftDuty(
        String text,
        Obligation obligation,
        Holder proposed,
        @Nullable Holder chosen,
        @Nullable String trigger,
        @Nullable String condition,
        Ground ground,
        boolean added,
        boolean dropped) {

    /** Who holds it: as a person chose, else as proposed. */
    public Holder holder() {
        return chosen == null ? proposed : chosen;
    }

    DraftDuty choose(DutyChoice choice) {
        Holder holder = choice.holder() == proposed && chosen == null ? null : choice.holder();
        return new DraftDuty(text, obligation, proposed, holder, trigger, condition, ground, added, choice.dropped());
    }

    DraftDuty propose(Holder holder) {
        return new DraftDuty(text, obligation, holder, chosen, trigger, condition, ground, added, dropped);
    }

    /** With what a person had decided about the same duty before its text was read again. */
    DraftDuty as(DraftDuty before) {
        return new DraftDuty(
                text, obligation, proposed, before.chosen, trigger, condition, ground, added, before.dropped);
    }

    /** Whether the plan prints no measure for it: then its due day may move while the duty stays the same. */
    boolean unprinted() {
        return !(ground instanceof Ground.Printed);
    }

    boolean same(DraftDuty other) {
        return text.equals(other.text) && obligation.equals(other.obligation);
    }
}
