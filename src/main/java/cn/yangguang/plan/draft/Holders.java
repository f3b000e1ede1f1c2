package cn.yangguang.plan.draft;

import cn.yangguang.duty.Holder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Proposes who holds a duty; docs/decisions/0070 says why so. A person chooses. */
final class Holders {

    private Holders() {}

    /** 各镇街, 各部门, 每个单位: the clause itself says that each owes it. */
    private static final Pattern EACH =
            Pattern.compile("(?:各|每个?)(?:镇|街|乡|区直|县直|市直|区级|县级|市级|级|部门|单位|有关|相关|责任|承办|主管|牵头单位|行政机关|科室)|各自");

    private static final Pattern CLAUSE_END = Pattern.compile("[。；;]");

    /** Who holds a duty printed in these words; empty words, as the office's measures have, stand nowhere. */
    static Holder propose(String requirement, String text, List<NamedUnit> leading, List<NamedUnit> named) {
        List<NamedUnit> lead = counting(leading);
        List<NamedUnit> units = counting(named);
        if (!text.isEmpty() && EACH.matcher(clause(requirement, text)).find()) {
            return Holder.EACH;
        }
        if (!lead.isEmpty()) {
            return Holder.LEAD;
        }
        boolean each = units.size() < 2 || units.stream().anyMatch(NamedUnit::group);
        return each ? Holder.EACH : Holder.TOGETHER;
    }

    /** A name that stands for nobody leads nobody. */
    private static List<NamedUnit> counting(List<NamedUnit> units) {
        return units.stream()
                .filter(unit -> unit.link() != NamedUnit.Link.LEFT_OUT)
                .toList();
    }

    private static String clause(String requirement, String text) {
        return Arrays.stream(CLAUSE_END.split(requirement, -1))
                .filter(clause -> clause.contains(text))
                .findFirst()
                .orElse("");
    }
}
