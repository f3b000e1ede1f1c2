package cn.yangguang.organization;

import cn.yangguang.organization.UnitMatch.How;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the unit that a printed name means inside a plan of one place on one day.
 *
 * <p>Nothing is found across places: 区财政局 in a plan of 兖州区 is never the 财政局 of another district. Build it
 * once per plan; finding is a look at the units of one place.
 */
public final class UnitNames {

    private final UnitTree tree;
    private final Unit context;
    private final LocalDate on;
    private final NameReader reader;
    private final CollectiveNames collectives;
    private final Map<UnitId, List<KnownName>> byPlace = new HashMap<>();
    private final Map<UnitId, Map<String, List<KnownName>>> byKey = new HashMap<>();
    private final Map<String, UnitMatch> answers = new HashMap<>();

    private UnitNames(UnitTree tree, Unit context, LocalDate on, List<Group> groups) {
        this.tree = tree;
        this.context = context;
        this.on = on;
        this.reader = new NameReader(tree);
        this.collectives = new CollectiveNames(groups);
        tree.all().forEach(this::know);
    }

    /**
     * The names of a tree, read from inside one place on one day.
     *
     * @param context the place whose plan is read, a district as a rule
     * @param on the day of the plan: a unit that ended before it is answered for by its successor
     * @param groups what the office wrote down about collective names, going before the standard table
     */
    public static UnitNames of(UnitTree tree, Unit context, LocalDate on, List<Group> groups) {
        return new UnitNames(tree, context, on, groups);
    }

    private void know(Unit unit) {
        know(unit, unit.name(), How.EXACT);
        unit.aliases().forEach(alias -> know(unit, alias, How.ALIAS));
        unit.formerNames().forEach(former -> know(unit, former, How.FORMER_NAME));
    }

    private void know(Unit unit, String name, How how) {
        Unit home = tree.placeOf(unit);
        List<String> variants = NameText.variants(name);
        for (String variant : variants) {
            How through = how == How.EXACT && !variant.equals(variants.getFirst()) ? How.ALIAS : how;
            Set<NameReading> readings = new LinkedHashSet<>(reader.read(variant, home));
            readings.removeIf(reading -> !near(reading.place(), home));
            for (NameReading reading : readings) {
                KnownName known = new KnownName(unit, variant, reading, through);
                byPlace.computeIfAbsent(reading.place().id(), none -> new ArrayList<>())
                        .add(known);
            }
        }
    }

    /** The unit or group meant; the same name always gives the same answer. */
    public UnitMatch find(String printed) {
        return answers.computeIfAbsent(NameText.normalise(printed), none -> search(printed));
    }

    /** Over all variants of a name with brackets, what is certain goes before a guess. */
    private UnitMatch search(String printed) {
        List<UnitMatch> matches = NameText.variants(printed).stream()
                .flatMap(variant -> search(variant, nearest(reader.read(variant, context))).stream())
                .toList();
        return matches.stream()
                .filter(match -> !(match instanceof UnitMatch.Found(Unit _, How how)) || how.certain())
                .findFirst()
                .or(() -> matches.stream().findFirst())
                .orElseGet(() -> new UnitMatch.Unknown(alike(NameText.normalise(printed))));
    }

    /** Of districts with one name, as there are several 鼓楼区, the plan's own goes first. */
    private List<NameReading> nearest(List<NameReading> readings) {
        List<NameReading> near = readings.stream()
                .filter(reading -> near(reading.place(), context))
                .toList();
        return near.isEmpty() ? readings : near;
    }

    /** Whether one of the two is the other or stands above it. */
    private static boolean near(Unit one, Unit other) {
        return one.path().covers(other.path()) || other.path().covers(one.path());
    }

    private Optional<UnitMatch> search(String variant, List<NameReading> readings) {
        return collectives
                .find(readings)
                .or(() -> place(readings))
                .or(() -> best(variant, readings))
                .or(() -> itself(variant));
    }

    /** 柳泉镇 in a plan of 柳泉镇's own. */
    private Optional<UnitMatch> itself(String variant) {
        return variant.equals(NameText.normalise(context.name()))
                ? Optional.of(new UnitMatch.Found(context, How.EXACT))
                : Optional.empty();
    }

    /** 区政府, 陶庄镇人民政府: the place itself. */
    private Optional<UnitMatch> place(List<NameReading> readings) {
        return readings.stream()
                .filter(NameReading::placed)
                .filter(reading ->
                        CollectiveNames.GOVERNMENT.matcher(reading.core()).matches())
                .<UnitMatch>map(reading -> new UnitMatch.Found(reading.place(), How.PLACE))
                .findFirst();
    }

    private Optional<UnitMatch> best(String variant, List<NameReading> readings) {
        Claims claims = new Claims();
        for (NameReading reading : readings) {
            for (KnownName known : byPlace.getOrDefault(reading.place().id(), List.of())) {
                known.fits(variant, reading, known.unit().endedBefore(on))
                        .ifPresent(how ->
                                tree.answering(known.unit(), on).ifPresent(unit -> claims.add(unit, known, how)));
            }
        }
        return claims.answer();
    }

    /**
     * Who else exists on the day and would answer to a name that is to be given to a unit, by whichever of its own
     * names: with the name given, nobody could tell the two apart.
     *
     * @param unit as it will be, or as it is
     */
    public Optional<Unit> another(Unit unit, String printed) {
        for (String variant : NameText.variants(printed)) {
            for (NameReading reading : nearest(reader.read(variant, context))) {
                Optional<Unit> other = KnownName.keys(variant, reading.core()).stream()
                        .flatMap(key -> known(reading.place(), key).stream())
                        .filter(known -> !known.unit().id().equals(unit.id()))
                        .filter(known -> known.unit().existsOn(on))
                        .map(KnownName::unit)
                        .findFirst();
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }

    /** The names of one place that have a key; looked up, for a sheet may bring thousands of names at once. */
    private List<KnownName> known(Unit place, String key) {
        return byKey.computeIfAbsent(place.id(), none -> keyed(place)).getOrDefault(key, List.of());
    }

    private Map<String, List<KnownName>> keyed(Unit place) {
        Map<String, List<KnownName>> keyed = new HashMap<>();
        byPlace.getOrDefault(place.id(), List.of())
                .forEach(known -> known.keys()
                        .forEach(key -> keyed.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(known)));
        return keyed;
    }

    private List<Unit> alike(String printed) {
        List<NameReading> readings = reader.read(printed, context);
        Map<Unit, Double> scores = new HashMap<>();
        Stream.concat(Stream.of(context), tree.above(context).stream())
                .flatMap(place -> byPlace.getOrDefault(place.id(), List.of()).stream())
                .filter(known -> known.unit().existsOn(on))
                .forEach(known -> readings.forEach(
                        reading -> scores.merge(known.unit(), known.likeness(reading.core()), Math::max)));
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0.4)
                .sorted(Map.Entry.<Unit, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().name()))
                .limit(5)
                .map(Map.Entry::getKey)
                .toList();
    }
}
