package cn.yangguang.plan.ledger.pictures;

import cn.yangguang.duty.keeping.State;
import cn.yangguang.web.Badge;
import java.util.Map;

/** The lamp of many states together. */
final class Lamps {

    private Lamps() {}

    /** The worst of them: late, then soon, then under way, then done, then nothing to say. */
    static Badge.Lamp worst(Map<State, Long> counts) {
        for (State state : new State[] {State.OVERDUE, State.SOON, State.OPEN, State.MET_LATE, State.MET}) {
            if (counts.getOrDefault(state, 0L) > 0) {
                return state.lamp();
            }
        }
        return Badge.Lamp.PLAIN;
    }
}
