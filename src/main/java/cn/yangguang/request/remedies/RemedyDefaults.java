package cn.yangguang.request.remedies;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitKind;
import cn.yangguang.organization.UnitTree;
import java.util.Optional;

/** What the tree of units tells about remedies before anybody wrote them down (行政复议法 Art. 24, 25). */
final class RemedyDefaults {

    private static final String GOVERNMENT = "人民政府";

    private RemedyDefaults() {}

    /** The line to begin with; what the tree does not tell is empty. */
    static RemedyLine of(UnitTree tree, Unit unit) {
        return new RemedyLine(unit.id(), "", reconsideration(tree, unit), "", "", "", "", false, 0);
    }

    /** The government of the same level for a department, the next higher one for a government. */
    private static String reconsideration(UnitTree tree, Unit unit) {
        if (unit.kind() == UnitKind.BRANCH) { // its own line of organs lies outside the tree
            return "";
        }
        return tree.above(unit).stream()
                .filter(upper -> upper.kind().place())
                .findFirst()
                .map(RemedyDefaults::government)
                .orElse("");
    }

    private static String government(Unit place) {
        return Optional.of(place.name())
                .filter(name -> name.endsWith("政府") || place.kind() == UnitKind.ZONE)
                .orElse(place.name() + GOVERNMENT);
    }
}
