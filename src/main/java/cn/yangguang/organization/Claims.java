package cn.yangguang.organization;

import cn.yangguang.organization.UnitMatch.How;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who claims one printed name, and by which way; the surest claim wins. */
final class Claims {

    private final Map<Unit, Integer> ranks = new LinkedHashMap<>();
    private final Map<Unit, How> ways = new HashMap<>();

    /** Those whose present name it surely is. */
    private final Set<Unit> owners = new HashSet<>();

    /** @param unit who answers today for the unit of the known name */
    void add(Unit unit, KnownName known, How how) {
        boolean itself = known.unit().equals(unit);
        if (itself && known.base() == How.EXACT && how.certain()) {
            owners.add(unit);
        }
        if (known.rank(how) < ranks.getOrDefault(unit, Integer.MAX_VALUE)) {
            ranks.put(unit, known.rank(how));
            ways.put(unit, itself ? how : How.SUCCESSOR);
        }
    }

    /**
     * The unit of the surest claim. An alias or a former name that is at the same time the present name of others takes
     * nothing from them: then all are offered, and a person chooses.
     */
    Optional<UnitMatch> answer() {
        return ranks.values().stream().min(Comparator.naturalOrder()).map(this::answer);
    }

    private UnitMatch answer(int rank) {
        List<Unit> best = ranks.entrySet().stream()
                .filter(claim -> claim.getValue() == rank)
                .map(Map.Entry::getKey)
                .toList();
        if (best.stream().noneMatch(owners::contains)) {
            best = Stream.concat(best.stream(), ranks.keySet().stream().filter(owners::contains))
                    .toList();
        }
        return best.size() == 1
                ? new UnitMatch.Found(best.getFirst(), ways.getOrDefault(best.getFirst(), How.ABBREVIATED))
                : new UnitMatch.Ambiguous(best);
    }
}
