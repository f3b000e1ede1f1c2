package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.UnitTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the tree a form's answers go.
 *
 * @param before the unit that is changed, or none for a new one
 * @param parent what it hangs under, or none for a root
 * @param siblings all that hang there, the unit itself included
 */
record UnitSpot(@Nullable Unit before, @Nullable Unit parent, List<Unit> siblings) {

    static UnitSpot below(Unit parent, UnitTree tree) {
        return new UnitSpot(null, parent, tree.children(parent));
    }

    static UnitSpot of(Unit before, UnitTree tree) {
        Unit parent = tree.find(before.parent()).orElse(null);
        return new UnitSpot(before, parent, parent == null ? tree.roots() : tree.children(parent));
    }

    UnitId id() {
        return before == null ? UnitId.fresh() : before.id();
    }

    @Nullable
    UnitId parentId() {
        return parent == null ? null : parent.id();
    }

    /** A unit keeps its path; a new one gets its own step below the parent. */
    UnitPath path(String step) {
        if (before != null) {
            return before.path();
        }
        return parent == null ? UnitPath.root(step) : parent.path().below(step);
    }

    /** A unit keeps its place among its siblings; a new one comes last. */
    int position() {
        return before != null
                ? before.position()
                : siblings.stream().mapToInt(Unit::position).max().orElse(0) + 10;
    }
}
