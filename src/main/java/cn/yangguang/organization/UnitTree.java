package cn.yangguang.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All units as one immutable tree; siblings stand by position, then name. */
public final class UnitTree {

    private static final Comparator<Unit> ORDER =
            Comparator.comparingInt(Unit::position).thenComparing(Unit::name);

    private final Map<UnitId, Unit> byId = new HashMap<>();
    private final Map<UnitId, List<Unit>> children = new HashMap<>();
    private final List<Unit> roots = new ArrayList<>();

    private UnitTree(Collection<Unit> units) {
        units.forEach(unit -> byId.put(unit.id(), unit));
        units.stream().sorted(ORDER).forEach(this::hang);
    }

    public static UnitTree of(Collection<Unit> units) {
        return new UnitTree(units);
    }

    /** The same tree with one unit more, or with this one in the place of the one with its id. */
    public UnitTree with(Unit unit) {
        Map<UnitId, Unit> units = new HashMap<>(byId);
        units.put(unit.id(), unit);
        return new UnitTree(units.values());
    }

    private void hang(Unit unit) {
        UnitId parent = unit.parent();
        if (parent == null || !byId.containsKey(parent)) {
            roots.add(unit);
        } else {
            children.computeIfAbsent(parent, none -> new ArrayList<>()).add(unit);
        }
    }

    public List<Unit> roots() {
        return List.copyOf(roots);
    }

    public Optional<Unit> find(@Nullable UnitId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    public Optional<Unit> at(UnitPath path) {
        return byId.values().stream().filter(unit -> unit.path().equals(path)).findFirst();
    }

    /** Direct children in order. */
    public List<Unit> children(Unit unit) {
        return List.copyOf(children.getOrDefault(unit.id(), List.of()));
    }

    /** All units below, each before what hangs under it; the unit itself is not among them. */
    public List<Unit> below(Unit unit) {
        List<Unit> all = new ArrayList<>();
        for (Unit child : children(unit)) {
            all.add(child);
            all.addAll(below(child));
        }
        return all;
    }

    /** Every unit, each before what hangs under it. */
    public List<Unit> all() {
        List<Unit> all = new ArrayList<>();
        for (Unit root : roots) {
            all.add(root);
            all.addAll(below(root));
        }
        return all;
    }

    /** The units above it, nearest first. */
    public List<Unit> above(Unit unit) {
        List<Unit> above = new ArrayList<>();
        Optional<Unit> next = find(unit.parent());
        while (next.isPresent()) {
            above.add(next.get());
            next = find(next.get().parent());
        }
        return above;
    }

    /** The place a unit belongs to: the nearest place above it, itself where it has none above. */
    public Unit placeOf(Unit unit) {
        return above(unit).stream()
                .filter(upper -> upper.kind().place())
                .findFirst()
                .orElse(unit);
    }

    /** Who answers for a unit's duties on a day: itself, or the last of its successors where it ended before. */
    public Optional<Unit> answering(Unit unit, LocalDate day) {
        Set<UnitId> seen = new HashSet<>();
        Optional<Unit> now = Optional.of(unit);
        while (now.isPresent() && now.get().endedBefore(day)) {
            boolean circle = !seen.add(now.get().id());
            now = circle ? Optional.empty() : find(now.get().successor());
        }
        return now;
    }
}
