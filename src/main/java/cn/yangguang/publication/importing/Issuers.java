package cn.yangguang.publication.importing;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitMatch;
import cn.yangguang.organization.UnitNames;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which units the names of issuers mean, as it is known when an import begins; safe for several threads. */
final class Issuers {

    private static final int REMEMBERED = 5_000;

    private final Organization organization;
    private final UnitTree tree;
    private final Unit place;
    private final LocalDate today;
    private final Map<String, Unit> linked;
    private final Map<String, Optional<Unit>> answers = new HashMap<>();
    private UnitNames names;

    /** Names of {@code linked} were told by a person before. */
    Issuers(Organization organization, Unit place, LocalDate today, Map<String, Unit> linked) {
        this.organization = organization;
        this.tree = organization.tree();
        this.place = place;
        this.today = today;
        this.linked = Map.copyOf(linked);
        this.names = organization.names(tree, place, today);
    }

    /** The unit; nothing where the name means none for certain. */
    synchronized Optional<Unit> unit(String name) {
        if (answers.size() >= REMEMBERED) {
            answers.clear();
            names = organization.names(tree, place, today);
        }
        return answers.computeIfAbsent(name, this::find);
    }

    private Optional<Unit> find(String name) {
        Unit told = linked.get(name);
        if (told != null) {
            return Optional.of(told);
        }
        return names.find(name) instanceof UnitMatch.Found(Unit unit, UnitMatch.How how) && how.certain()
                ? Optional.of(unit)
                : Optional.empty();
    }
}
