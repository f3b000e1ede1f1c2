package cn.yangguang.plan.ledger.pictures;

import cn.yangguang.duty.keeping.State;
import cn.yangguang.web.Badge;
import java.util.Map;

/** The lamp of a state, and of many together. */
final class Lamps {

    private Lamps() {}

    static Badge.Lamp of(State state) {
        return switch (state) {
            case OVERDUE -> Badge.Lamp.BAD;
            case SOON, MET_LATE -> Badge.Lamp.SOON;
            case OPEN -> Badge.Lamp.CALM;
            case MET -> Badge.Lamp.GOOD;
            case WAITING, BEFORE_PLAN, WAIVED -> Badge.Lamp.PLAIN;
        };
    }

    /** The worst of them: late, then soon, then under way, then done, then nothing to say. */
    static Badge.Lamp worst(Map<State, Long> counts) {
        for (State state : new State[] {State.OVERDUE, State.SOON, State.OPEN, State.MET_LATE, State.MET}) {
            if (counts.getOrDefault(state, 0L) > 0) {
                return of(state);
            }
        }
        return Badge.Lamp.PLAIN;
    }
}
