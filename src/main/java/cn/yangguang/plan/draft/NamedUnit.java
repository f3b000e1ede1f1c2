package cn.yangguang.plan.draft;

import cn.yangguang.organization.UnitId;
import java.util.List;

/**
 * A unit as a plan names it, and whom that name means.
 *
 * @param printed the name as printed
 * @param meant the units it means; several for a group such as 各镇街, none while nobody knows
 * @param how the way from the name to the units, in Chinese
 */
public record NamedUnit(String printed, List<UnitId> meant, String how, Link link) {

    /** How sure it is whom a name means. */
    public enum Link {
        CERTAIN,
        /** Found by a guess; a person should look. */
        GUESSED,
        /** Nobody was found: a person has to choose. */
        OPEN,
        /** A person said that the name stands for no unit of its own, as 有关部门 often does. */
        LEFT_OUT
    }

    public NamedUnit {
        meant = List.copyOf(meant);
    }

    /** A name that nobody could be found for. */
    public static NamedUnit open(String printed) {
        return new NamedUnit(printed, List.of(), "未对上", Link.OPEN);
    }

    /** Whether it stands for many: it says 各 or means several. */
    public boolean group() {
        return printed.startsWith("各") || printed.contains("各") || meant.size() > 1;
    }

    boolean unsettled() {
        return link == Link.OPEN || link == Link.GUESSED;
    }
}
