package cn.yangguang;

import cn.yangguang.WalkedDistrict.Where;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** For each route a request that would succeed, about a thing of the unit that is asked for. */
final class Errands {

    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    Errands(WalkedDistrict district) {
        known.putAll(DeskErrands.of(district));
        known.putAll(EvidenceErrands.of(district));
        known.putAll(PlanErrands.of(district));
        known.putAll(PlanLifeErrands.of(district));
        known.putAll(UnitErrands.of(district));
        known.putAll(StaffErrands.of(district));
        known.putAll(WorkErrands.of(district));
        known.putAll(PieceErrands.of(district));
        known.putAll(ImportErrands.of(district));
        known.putAll(PolicyErrands.of(district));
        known.putAll(CatalogueErrands.of(district));
        known.putAll(RequestErrands.of(district));
        known.putAll(ApplicantErrands.of(district));
        known.putAll(DisclosedErrands.of(district));
        known.putAll(PortalErrands.of(district));
    }

    Set<String> routes() {
        return Set.copyOf(known.keySet());
    }

    /** A fresh request. */
    Errand of(String route, Where where) {
        return known.getOrDefault(route, none -> {
                    throw new IllegalStateException("nobody has written down how to call " + route);
                })
                .apply(where);
    }
}
