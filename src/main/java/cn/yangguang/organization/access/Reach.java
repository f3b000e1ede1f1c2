package cn.yangguang.organization.access;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.UnitTree;
import java.util.List;

/** The subtrees in which an actor may do one act; every list's SQL takes it. */
public record Reach(List<UnitPath> roots) {

    public Reach {
        roots = List.copyOf(roots);
    }

    /** Where the actor may do the act: subtrees of which none holds another; empty where nowhere. */
    public static Reach of(Actor actor, Act act) {
        List<UnitPath> held = actor.grants().stream()
                .filter(grant -> grant.role().allows(act))
                .map(Grant::at)
                .distinct()
                .toList();
        return new Reach(held.stream()
                .filter(path -> held.stream().noneMatch(upper -> !upper.equals(path) && upper.covers(path)))
                .toList());
    }

    public boolean covers(UnitPath path) {
        return roots.stream().anyMatch(root -> root.covers(path));
    }

    public boolean isEmpty() {
        return roots.isEmpty();
    }

    /** The units inside, in the tree's order. */
    public List<Unit> units(UnitTree tree) {
        return tree.all().stream().filter(unit -> covers(unit.path())).toList();
    }

    /** The places inside, in the tree's order: plans, groups, sheets and office terms belong to places. */
    public List<Unit> places(UnitTree tree) {
        return units(tree).stream().filter(unit -> unit.kind().place()).toList();
    }

    /** For {@code path like any (:reach)}; an empty reach sees nothing. */
    public String[] patterns() {
        return roots.stream().map(UnitPath::pattern).toArray(String[]::new);
    }
}
