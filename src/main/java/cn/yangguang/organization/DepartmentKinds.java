package cn.yangguang.organization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What departments are called everywhere: which names mean the same kind, and what an older kind became. */
final class DepartmentKinds {

    static final DepartmentKinds STANDARD = new DepartmentKinds(Lines.of("department-kinds.tsv"));

    /** Every name of a kind, to the full names of the kinds it may mean. */
    private final Map<String, Set<String>> meanings = new HashMap<>();

    private final Map<String, List<String>> became = new HashMap<>();

    private DepartmentKinds(List<String> lines) {
        lines.stream().skip(1).map(line -> line.split("\t", -1)).forEach(this::learn);
    }

    private void learn(String[] row) {
        String[] stems = row[0].split(" ", -1);
        String[] forms = row[1].split(" ", -1);
        String kind = stems[0] + endings(forms[0]).getFirst();
        for (String stem : stems) {
            for (String form : forms) {
                endings(form)
                        .forEach(ending -> meanings.computeIfAbsent(stem + ending, none -> new HashSet<>())
                                .add(kind));
            }
        }
        if (row.length > 2) {
            became.put(kind, List.of(row[2].split(" ", -1)));
        }
    }

    private static List<String> endings(String form) {
        return switch (form) {
            case "-" -> List.of("");
            case "局" -> List.of("局", "厅");
            case "委" -> List.of("委", "委员会");
            case "办" -> List.of("办公室", "办", "领导小组办公室");
            case "中心" -> List.of("中心", "服务中心");
            default -> List.of(form);
        };
    }

    /** Full names of the kinds a name may mean; none for a name that is no standard one. */
    Set<String> of(String name) {
        return meanings.getOrDefault(name, Set.of());
    }

    boolean knows(String name) {
        return meanings.containsKey(name);
    }

    boolean same(String one, String other) {
        return of(one).stream().anyMatch(of(other)::contains);
    }

    /** Whether the older name means a kind that became, at once or over several reforms, the newer name's kind. */
    boolean became(String older, String newer) {
        Set<String> later = new HashSet<>();
        of(older).forEach(kind -> collectLater(kind, later));
        return of(newer).stream().anyMatch(later::contains);
    }

    private void collectLater(String kind, Set<String> later) {
        for (String next : became.getOrDefault(kind, List.of())) {
            if (later.add(next)) {
                collectLater(next, later);
            }
        }
    }

    /** Our own tables, beside the classes of this room: lines without comments. */
    static final class Lines {

        private Lines() {}

        static List<String> of(String resource) {
            List<String> lines = new ArrayList<>();
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(DepartmentKinds.class.getResourceAsStream(resource), resource),
                    StandardCharsets.UTF_8))) {
                reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(lines::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lines;
        }
    }
}
