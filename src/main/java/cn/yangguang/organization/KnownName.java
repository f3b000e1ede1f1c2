package cn.yangguang.organization;

import cn.yangguang.organization.UnitMatch.How;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One name of one unit, read once.
 *
 * @param base whether it is the unit's present name (EXACT), an alias or a former name
 */
record KnownName(Unit unit, String text, NameReading reading, How base) {

    /** By which way a printed name, read as being said of the same place, is this one. */
    Optional<How> fits(String printed, NameReading read, boolean ended) {
        String core = read.core();
        String own = reading.core();
        if (printed.equals(text)) {
            return Optional.of(base);
        }
        if (core.equals(own)) {
            return Optional.of(base == How.EXACT ? How.PLACE : base);
        }
        DepartmentKinds kinds = DepartmentKinds.STANDARD;
        if (kinds.same(core, own)) {
            return Optional.of(base == How.EXACT ? How.SHORT : base);
        }
        if (ended || base == How.FORMER_NAME) {
            return Optional.empty(); // a guess may start from a name in use only
        }
        if (kinds.became(core, own)) {
            return Optional.of(How.STANDARD_FORMER);
        }
        return kinds.knows(core) ? Optional.empty() : guess(core, own);
    }

    /** Two names surely mean the same, in the sense of {@link #fits}, if and only if they share a key. */
    Set<String> keys() {
        return keys(text, reading.core());
    }

    /** @param core the name without the place that it is said of */
    static Set<String> keys(String name, String core) {
        Set<String> keys = new HashSet<>(Set.of("name " + name, "core " + core));
        DepartmentKinds.STANDARD.of(core).forEach(kind -> keys.add("kind " + kind));
        return keys;
    }

    private static Optional<How> guess(String core, String own) {
        if (stem(core).length() >= 2 && stem(core).equals(stem(own))) {
            return Optional.of(How.FORM);
        }
        return shortens(core, own) ? Optional.of(How.ABBREVIATED) : Optional.empty();
    }

    /** Lower is surer; an exact former name goes before a present name that only fits when shortened. */
    int rank(How how) {
        return how.compareTo(How.EXACT) * 2 + (base == How.FORMER_NAME ? 1 : 0);
    }

    private static String stem(String core) {
        for (String form : new String[] {"委员会", "办公室", "服务中心", "中心", "局", "委", "办"}) {
            if (core.endsWith(form)) {
                return core.substring(0, core.length() - form.length());
            }
        }
        return "";
    }

    /** 数字城管中心 shortens 数字化城市管理中心: same first and last character, the rest in order, three at least. */
    private static boolean shortens(String core, String own) {
        if (core.length() < 3 || core.length() >= own.length() || core.charAt(0) != own.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < own.length() && at < core.length(); i++) {
            if (own.charAt(i) == core.charAt(at)) {
                at++;
            }
        }
        return at == core.length() && core.charAt(at - 1) == own.charAt(own.length() - 1);
    }

    /** From 0 to 1: how many characters and neighbouring pairs two names share; kinds that became one count in full. */
    double likeness(String core) {
        DepartmentKinds kinds = DepartmentKinds.STANDARD;
        if (kinds.became(reading.core(), core) || kinds.became(core, reading.core())) {
            return 1;
        }
        Set<String> mine = parts(reading.core());
        Set<String> theirs = parts(core);
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        return 2.0 * both.size() / (mine.size() + theirs.size());
    }

    private static Set<String> parts(String core) {
        Set<String> parts = new HashSet<>();
        for (int i = 0; i < core.length(); i++) {
            if ("局委办".indexOf(core.charAt(i)) < 0) {
                parts.add(core.substring(i, i + 1));
            }
            if (i + 1 < core.length()) {
                parts.add(core.substring(i, i + 2));
            }
        }
        return parts;
    }
}
