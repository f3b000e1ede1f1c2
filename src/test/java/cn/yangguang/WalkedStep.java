package cn.yangguang;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Somebody of a role does what a row of the table of routes says, with a thing of somewhere. There are many thousands, which
 * bench/route-walk takes all; the suite takes of each row one who may, with a thing of the own unit and with one out of
 * reach, and a plain clerk, and of the rest some.
 */
record WalkedStep(WalkedRoute row, Where where, Role role) {

    static final boolean WHOLE = Boolean.getBoolean("routes.whole");

    /** What chance takes; a run that found something is repeated by -Droutes.seed. */
    static final int SEED = Integer.getInteger("routes.seed", new Random().nextInt(1_000_000));

    private static final int ONE_IN = 12;

    private static final Set<Where> SURE = Set.of(Where.OWN, Where.OTHER);

    static List<WalkedStep> of(List<WalkedRoute> rows) {
        Random random = new Random(SEED);
        List<WalkedStep> steps = new ArrayList<>();
        for (WalkedRoute row : rows) {
            List<Role> who = row.roles().stream().sorted().toList();
            Role one = who.get(random.nextInt(who.size()));
            for (WalkedStep step : all(row)) {
                boolean chosen = random.nextInt(ONE_IN) == 0;
                if (WHOLE || chosen || step.isSure(one)) {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    private static List<WalkedStep> all(WalkedRoute row) {
        return row.tried().stream()
                .flatMap(where -> row.walked().stream().sorted().map(role -> new WalkedStep(row, where, role)))
                .toList();
    }

    private boolean isSure(Role one) {
        return (role == one && SURE.contains(where)) || (role == Role.CLERK && where == Where.OWN);
    }

    boolean isOfTheSame(WalkedStep other) {
        return row.equals(other.row) && where == other.where;
    }

    @Override
    public String toString() {
        return row.name() + " by " + role + " at " + where;
    }
}
