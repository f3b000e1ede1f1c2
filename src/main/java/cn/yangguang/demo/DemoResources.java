package cn.yangguang.demo;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitKind;
import cn.yangguang.organization.UnitPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The invented units and the plan, as they are written down beside the program. */
final class DemoResources {

    private DemoResources() {}

    /** Every unit by its path without slashes at the ends, parents before what hangs under them. */
    static Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        text("units.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> add(line.split("\t", -1), units));
        return units;
    }

    private static void add(String[] columns, Map<String, Unit> units) {
        Unit parent = units.get(columns[0]);
        UnitPath path =
                parent == null ? UnitPath.root(columns[1]) : parent.path().below(columns[1]);
        Unit unit = new Unit(
                UnitId.fresh(),
                parent == null ? null : parent.id(),
                path,
                columns[2],
                UnitKind.valueOf(columns[3]),
                (units.size() + 1) * 10,
                names(columns[4]),
                names(columns[5]),
                null,
                null,
                null);
        units.put(columns[0].isEmpty() ? columns[1] : columns[0] + "/" + columns[1], unit);
    }

    private static List<String> names(String column) {
        return Stream.of(column.split("、", -1)).filter(name -> !name.isEmpty()).toList();
    }

    /** The plan issued on a day, for that day's year, as a web page. */
    static byte[] plan(LocalDate issued) {
        return dated("plan.html", issued);
    }

    /** The city's plan, in the same way. */
    static byte[] cityPlan(LocalDate issued) {
        return dated("city-plan.html", issued);
    }

    private static byte[] dated(String name, LocalDate issued) {
        return text(name)
                .replace("{年}", String.valueOf(issued.getYear()))
                .replace("{月}", String.valueOf(issued.getMonthValue()))
                .replace("{日}", String.valueOf(issued.getDayOfMonth()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) {
        try (InputStream in = DemoResources.class.getResourceAsStream("/demo/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
