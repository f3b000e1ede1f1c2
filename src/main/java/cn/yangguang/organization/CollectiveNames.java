package cn.yangguang.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that stand for many units: the standard table, and what the office wrote down itself. */
final class CollectiveNames {

    /** What remains of 区政府 or 陶庄镇人民政府 when the place is taken off. */
    static final Pattern GOVERNMENT = Pattern.compile("(人民)?政府|管委会|管理委员会|管委|办事处|街道办事处|街道办|办");

    /** Before the collective word: 全, and who is at its head. */
    private static final Pattern HEAD = Pattern.compile("^(全|各(?=[区县市省]直))?[区县市省]?(人民政府|政府|委区政府|委县政府|委市政府)?");

    private record Standard(Group group, Pattern pattern) {}

    private static final List<Standard> STANDARDS = DepartmentKinds.Lines.of("collective-names.tsv").stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(row -> new Standard(
                    new Group(row[0], List.of(), kinds(row[2]), Set.of(), Set.of(), row[3].equals("yes")),
                    Pattern.compile(row[1])))
            .toList();

    private final List<Group> written;

    CollectiveNames(List<Group> written) {
        this.written = written;
    }

    private static Set<UnitKind> kinds(String cell) {
        return cell.equals("-")
                ? Set.of()
                : Arrays.stream(cell.split(" ", -1)).map(UnitKind::valueOf).collect(Collectors.toSet());
    }

    /** The standard groups in the order of the table. */
    static List<Group> standard() {
        return STANDARDS.stream().map(Standard::group).toList();
    }

    /** The group meant, with the place it is said of. */
    Optional<UnitMatch> find(List<NameReading> readings) {
        return readings.stream().flatMap(reading -> named(reading).stream()).findFirst();
    }

    private Optional<UnitMatch> named(NameReading reading) {
        String core = reading.core();
        String headless = HEAD.matcher(core).replaceFirst("");
        return written.stream()
                .filter(group -> Stream.concat(Stream.of(group.name()), group.otherNames().stream())
                        .map(NameText::normalise)
                        .anyMatch(name -> name.equals(core) || name.equals(headless)))
                .findFirst()
                .or(() -> standard(core).or(() -> standard(headless)))
                .map(group -> new UnitMatch.Collective(group, reading.place()));
    }

    private Optional<Group> standard(String core) {
        return STANDARDS.stream()
                .filter(standard -> standard.pattern().matcher(core).matches())
                .map(Standard::group)
                .map(this::asWritten)
                .findFirst();
    }

    /** The office's own members go before the standard rule of the same name. */
    private Group asWritten(Group group) {
        return written.stream()
                .filter(own -> own.name().equals(group.name()))
                .findFirst()
                .orElse(group);
    }
}
