package cn.yangguang.duty.reminding;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.mailbox.RoleHolders.Holder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is told of what the units under one plan owner owe. */
record Recipients(List<Row> rows) {

    Recipients {
        rows = List.copyOf(rows);
    }

    /** This person is told, as this, of what this unit owes. */
    record Row(UnitId unit, Role role, UUID person) {}

    private record Seat(UnitId unit, Role role) {}

    /**
     * Clerks and heads of the unit that owes; where it has none, those of the nearest unit above it that still lies below
     * the plan's owner. The office is the owner's, or the nearest above it.
     */
    static Recipients of(UnitTree tree, Unit owner, Collection<UnitId> owing, Collection<Holder> holders) {
        Map<Seat, List<UUID>> seats = new HashMap<>();
        for (Holder holder : holders) {
            seats.computeIfAbsent(new Seat(holder.unit(), holder.role()), none -> new ArrayList<>())
                    .add(holder.person());
        }
        List<Unit> offices =
                Stream.concat(Stream.of(owner), tree.above(owner).stream()).toList();
        List<Row> rows = new ArrayList<>();
        owing.stream().flatMap(id -> tree.find(id).stream()).forEach(unit -> {
            List<Unit> own = Stream.concat(
                            Stream.of(unit),
                            tree.above(unit).stream()
                                    .takeWhile(upper -> !upper.path().covers(owner.path())))
                    .toList();
            rows.addAll(nearest(seats, unit, Role.CLERK, own));
            rows.addAll(nearest(seats, unit, Role.HEAD, own));
            rows.addAll(nearest(seats, unit, Role.OFFICE, offices));
        });
        return new Recipients(rows);
    }

    private static List<Row> nearest(Map<Seat, List<UUID>> seats, Unit owing, Role role, List<Unit> upwards) {
        return upwards.stream()
                .map(unit -> seats.getOrDefault(new Seat(unit.id(), role), List.of()))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(person -> new Row(owing.id(), role, person))
                .toList();
    }

    UUID[] units() {
        return rows.stream().map(row -> row.unit().value()).toArray(UUID[]::new);
    }

    String[] roles() {
        return rows.stream().map(row -> row.role().name()).toArray(String[]::new);
    }

    UUID[] people() {
        return rows.stream().map(Row::person).toArray(UUID[]::new);
    }
}
