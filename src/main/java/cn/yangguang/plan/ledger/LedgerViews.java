package cn.yangguang.plan.ledger;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.web.Badge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws up the list. */
final class LedgerViews {

    private LedgerViews() {}

    /** The counts as lamps, each leading to its list, the most pressing first. */
    static List<LedgerPage.Lamp> lamps(LedgerFilter filter, Map<State, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<LedgerPage.Lamp> lamps = new ArrayList<>();
        lamps.add(lamp(filter, Set.of(), "全部 " + all, Badge.Lamp.PLAIN));
        Arrays.stream(State.values())
                .filter(counts::containsKey)
                .forEach(state ->
                        lamps.add(lamp(filter, Set.of(state), state.label() + " " + counts.get(state), state.lamp())));
        return lamps;
    }

    private static LedgerPage.Lamp lamp(LedgerFilter filter, Set<State> states, String words, Badge.Lamp lamp) {
        return new LedgerPage.Lamp(
                new Badge(words, lamp),
                LedgerAddress.of(LedgerAddress.PATH, filter.standing(states)),
                filter.states().equals(states));
    }

    /** The rows, numbered on from those of the pages before. */
    static List<LedgerPage.Row> rows(List<Owed> owed, long offset) {
        List<LedgerPage.Row> rows = new ArrayList<>();
        for (Owed one : owed) {
            rows.add(row(one, offset + rows.size() + 1));
        }
        return rows;
    }

    private static LedgerPage.Row row(Owed owed, long number) {
        return new LedgerPage.Row(
                owed.id().toString(),
                Long.toString(number),
                String.join(" › ", owed.path()),
                owed.title(),
                LedgerWords.measure(owed),
                LedgerWords.units(owed),
                LedgerWords.due(owed),
                owed.occurrence().name(),
                LedgerWords.badge(owed),
                LedgerWords.done(owed).map(LocalDate::toString).orElse(""),
                LedgerWords.pieces(owed),
                LedgerWords.evidence(owed));
    }
}
