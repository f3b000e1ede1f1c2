package cn.yangguang.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes places off names: 济宁市兖州区财政局, 区财政局, 兖州财政局 and 市财政局兖州分局 are all 财政局 of one place. */
final class NameReader {

    /** Systems run from above put their own name before the place: 国家税务总局兖州区税务局. */
    private static final Pattern SYSTEM = Pattern.compile("^(国家税务总局|国家统计局|国家电网|国网|中国共产党|中共)(?=.{3})");

    /** How a branch ends; the first character goes where it only says "branch". */
    private static final Pattern BRANCH = Pattern.compile("(分局|分中心|分公司|支局|分院|分队|管理部)");

    /** 青石镇 is no 镇 of 青石区, but 青石乡村振兴局 is an office of it. */
    private static final Pattern TOWN = Pattern.compile("^([镇街]|乡(?![村镇建]))");

    private final UnitTree tree;
    private final Map<UnitId, List<String>> placeNames = new HashMap<>();
    private final List<Unit> places;
    private final Map<UnitId, List<Unit>> placesBelow = new HashMap<>();

    NameReader(UnitTree tree) {
        this.tree = tree;
        this.places = tree.all().stream().filter(unit -> unit.kind().place()).toList();
        places.forEach(place -> placeNames.put(place.id(), namesOf(place)));
    }

    private static List<String> namesOf(Unit place) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(List.of(place.name()), place.aliases(), place.formerNames())
                .flatMap(List::stream)
                .map(name -> NameText.plain(NameText.normalise(name)))
                .forEach(name -> {
                    names.add(name);
                    names.add(NameText.bare(name));
                });
        return names.stream()
                .filter(name -> name.length() >= 2)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Every way to read a normalised name inside a place, the most particular first. */
    List<NameReading> read(String name, Unit context) {
        String text = SYSTEM.matcher(name).replaceFirst("");
        Set<NameReading> readings = new LinkedHashSet<>();
        named(text, places, readings, new HashSet<>());
        boolean unplaced = readings.stream().allMatch(NameReader::governed);
        generic(text, context, readings);
        if (unplaced) {
            readings.add(new NameReading(context, text, false));
        }
        List<NameReading> all = new ArrayList<>();
        for (NameReading reading : readings) {
            branch(reading).ifPresent(all::add);
            all.add(reading);
        }
        return all.stream().map(NameReader::settled).distinct().toList();
    }

    private List<Unit> placesBelow(Unit place) {
        return placesBelow.computeIfAbsent(
                place.id(),
                none -> tree.below(place).stream()
                        .filter(unit -> unit.kind().place())
                        .toList());
    }

    private static boolean governed(NameReading reading) {
        return CollectiveNames.GOVERNMENT.matcher(reading.core()).matches();
    }

    /** Takes a place's own name off the front, then the name of a place below it, and so on. */
    private void named(String text, List<Unit> among, Set<NameReading> readings, Set<String> seen) {
        for (Unit place : among) {
            for (String name : placeNames.getOrDefault(place.id(), List.of())) {
                String rest = text.startsWith(name) ? text.substring(name.length()) : "";
                if (!rest.isEmpty() && !TOWN.matcher(rest).find() && seen.add(place.id() + text)) {
                    named(rest, placesBelow(place), readings, seen);
                    readings.add(new NameReading(place, rest, true));
                }
            }
        }
    }

    /** 区财政局 inside 兖州区: 区 is the nearest place, from here upwards, that is called 区. */
    private void generic(String text, Unit context, Set<NameReading> readings) {
        if (text.length() < 3) {
            return;
        }
        String level = text.substring(0, 1);
        Stream.concat(Stream.of(context), tree.above(context).stream())
                .filter(place ->
                        placeNames.getOrDefault(place.id(), List.of()).stream().anyMatch(name -> name.endsWith(level)))
                .findFirst()
                .ifPresent(place -> readings.add(new NameReading(place, text.substring(1), true)));
    }

    /** 生态环境局薛城分局 said of the city is 生态环境局 said of 薛城. */
    private Optional<NameReading> branch(NameReading reading) {
        String core = reading.core();
        List<Unit> candidates = new ArrayList<>(placesBelow(reading.place()));
        candidates.add(reading.place());
        for (Unit place : candidates) {
            for (String name : placeNames.getOrDefault(place.id(), List.of())) {
                int at = core.indexOf(name, 2);
                if (at >= 2
                        && BRANCH.matcher(core.substring(at + name.length())).matches()) {
                    return Optional.of(new NameReading(place, core.substring(0, at), true));
                }
            }
        }
        return Optional.empty();
    }

    /** 公安分局 is 公安局 and 分中心 is 中心 once the place is known; 管委会 and 人民政府 say nothing. */
    private static NameReading settled(NameReading reading) {
        String core = NameText.plain(reading.core());
        if (core.length() > 3 && core.endsWith("分局")) {
            core = core.substring(0, core.length() - 2) + "局";
        } else if (core.length() > 4 && core.endsWith("分中心")) {
            core = core.substring(0, core.length() - 3) + "中心";
        }
        return new NameReading(reading.place(), withoutOrgan(core), reading.placed());
    }

    /** 区委宣传部 is 宣传部, 区政府新闻办 is 新闻办, where the name without 委 or 政府 is a standard one itself. */
    private static String withoutOrgan(String core) {
        for (String organ : List.of("人民政府", "政府", "委", "直")) {
            String rest = core.startsWith(organ) ? core.substring(organ.length()) : "";
            if (rest.length() >= 2 && !DepartmentKinds.STANDARD.knows(core) && DepartmentKinds.STANDARD.knows(rest)) {
                return rest;
            }
        }
        return core;
    }
}
