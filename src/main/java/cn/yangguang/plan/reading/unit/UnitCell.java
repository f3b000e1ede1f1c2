package cn.yangguang.plan.reading.unit;

import cn.yangguang.plan.reading.text.Printed;
import cn.yangguang.plan.reading.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that a responsible cell names, the lead apart from the others, as printed and in printed order. */
public record UnitCell(List<String> lead, List<String> units) {
    public UnitCell {
        lead = List.copyOf(lead);
        units = List.copyOf(units);
    }

    /** 牵头 marks the units before it, or after it where a colon or 单位 follows: 区编办牵头; 牵头单位：区编办. */
    private static final Pattern ROLE = Pattern.compile(
            "(?<label>(?:牵头|主办|主责|责任|配合|协办|落实|承办|参与|协助)(?:单位|部门|处室|主体)?[:：])|(?<after>牵头(?:单位|部门)?(?:负责|落实|组织|实施|会同|抓总|推进)*)|(?<rest>(?:积极)?配合|参与|参加|协助|协办)");

    /** A role in brackets after a name: 区财政局（牵头）、区审计局（配合）. */
    private static final Pattern NAMED_ROLE = Pattern.compile(
            "(?<name>[^、，,；;\\s（）()]+(?:[（(][^（）()]*[）)])?)[（(](?<role>(?:牵头|主办|责任|配合|协办|参与)(?:单位|部门)?)[）)]");

    /** What stands after the units: by division of duties, each within its own. A misspelt 落实 ends here too. */
    private static final Pattern DIVISION =
            Pattern.compile("(?:按照?|根据|依据)(?:各自)?(?:部门|单位)?(?:的)?(?:职责|职能|分工|任务)[^，,；;。]*");

    private static final Pattern TRAILING =
            Pattern.compile("(?:分别|共同|具体|各自|组织|分工)*(?:负责|落实|实施|抓好|分工)+(?:落实|实施|推进)?(?:工作)?$");
    private static final Pattern LEADING = Pattern.compile("^(?:由|请|和|及|与|以及|会同|并|、)+");

    /** Reads one cell; {@code columnLeads} says that the column itself is that of the lead. */
    public static UnitCell read(String cell, boolean columnLeads) {
        Printed printed = Printed.of(cell);
        Collection<String> lead = new LinkedHashSet<>();
        Collection<String> units = new LinkedHashSet<>();
        Matcher named = NAMED_ROLE.matcher(printed.plain());
        StringBuilder rest = new StringBuilder();
        while (named.find()) {
            boolean leads = named.group("role").matches("(?:牵头|主办).*");
            (leads ? lead : units).addAll(UnitNames.split(named.group("name")));
            named.appendReplacement(rest, leads ? "" : "$1");
        }
        named.appendTail(rest);
        for (String clause : clauses(rest.toString())) {
            List<String> names = UnitNames.split(clause.substring(1));
            (clause.charAt(0) == 'L' || columnLeads ? lead : units).addAll(names);
        }
        units.removeAll(lead);
        return new UnitCell(List.copyOf(lead), List.copyOf(units)).restored(printed);
    }

    private UnitCell restored(Printed printed) {
        return new UnitCell(
                lead.stream().map(printed::restored).toList(),
                units.stream().map(printed::restored).toList());
    }

    /** The cell cut at its role words; each clause is led by L (lead) or U (the others). */
    private static List<String> clauses(String cell) {
        String text = DIVISION.matcher(cell).replaceAll("");
        List<String> clauses = new ArrayList<>();
        Matcher role = ROLE.matcher(text);
        int from = 0;
        char next = 'U';
        while (role.find()) {
            String before = text.substring(from, role.start());
            boolean marksBefore = role.group("after") != null;
            clauses.add((marksBefore ? 'L' : next) + clean(before));
            String label = role.group("label");
            next = label != null && label.matches("(?:牵头|主办|主责).*") ? 'L' : 'U';
            from = role.end();
        }
        clauses.add(next + clean(text.substring(from)));
        return clauses;
    }

    private static String clean(String clause) {
        String text = clause.strip().replaceAll("[，,；;。、：:]+$", "");
        text = TRAILING.matcher(text).replaceAll("");
        return LEADING.matcher(text.strip()).replaceAll("");
    }

    public boolean isEmpty() {
        return lead.isEmpty() && units.isEmpty();
    }

    public UnitCell and(UnitCell other) {
        Collection<String> leads = new LinkedHashSet<>(lead);
        leads.addAll(other.lead);
        Collection<String> others = new LinkedHashSet<>(units);
        others.addAll(other.units);
        others.removeAll(leads);
        return new UnitCell(List.copyOf(leads), List.copyOf(others));
    }

    /** The share of the cell's text that unit-like names make up, from 0 to 1: how sure it is a responsible cell. */
    public static double likeness(String cell) {
        if (Text.isBlank(cell) || Text.length(cell) > 400 || cell.contains("。")) {
            return 0;
        }
        UnitCell read = read(cell, false);
        double all = 0;
        double like = 0;
        for (Collection<String> names : List.of(read.lead, read.units)) {
            for (String name : names) {
                all += name.length();
                like += UnitNaming.isUnitLike(Text.squeezed(name)) ? name.length() : 0;
            }
        }
        return all == 0 ? 0 : like / all;
    }
}
