package cn.yangguang.catalogue.printed;

import cn.yangguang.catalogue.ContentElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads and writes the 公开内容（要素） column. */
final class PrintedContents {

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\d{1,2}(?:[．、]|\\.(?!\\d))|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳]|[●•·▪\\-])\\s*");

    private PrintedContents() {}

    /** The elements, with the kinds and showings that their names say. */
    static List<ContentElement> read(String cell) {
        List<String> lines =
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean numbered = lines.size() > 1
                && lines.stream().anyMatch(line -> NUMBER.matcher(line).find());
        Stream<String> parts = numbered
                ? joined(lines).stream()
                : lines.stream().flatMap(line -> Arrays.stream(line.split("[；;。]", -1)));
        Set<String> names = new LinkedHashSet<>();
        parts.map(part -> NUMBER.matcher(part.strip())
                        .replaceFirst("")
                        .replaceFirst("[；;。，,]$", "")
                        .strip())
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names.stream().map(ContentElement::named).toList();
    }

    /** A line without a number goes on with the one before it. */
    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            if (joined.isEmpty() || NUMBER.matcher(line).find()) {
                joined.add(line);
            } else {
                joined.set(joined.size() - 1, joined.getLast() + line);
            }
        }
        return joined;
    }

    /** The names, numbered, one a line. */
    static String write(List<ContentElement> elements) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < elements.size(); i++) {
            cell.append(i == 0 ? "" : "\n")
                    .append(i + 1)
                    .append("．")
                    .append(elements.get(i).name());
        }
        return cell.toString();
    }
}
