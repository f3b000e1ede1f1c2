package cn.yangguang.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue that a place can begin with: Articles 20 and 21 of the Regulation and the fields that plans name. */
public final class StarterCatalogue {

    private static final String FILE = "starter.tsv";
    private static final List<DisclosureItem> ITEMS = read();

    private StarterCatalogue() {}

    /** All its items in printed order. */
    public static List<DisclosureItem> items() {
        return ITEMS;
    }

    /** Its fields in printed order. */
    public static Set<String> fields() {
        return ITEMS.stream().map(DisclosureItem::field).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<DisclosureItem> read() {
        try (InputStream file = Objects.requireNonNull(StarterCatalogue.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> item(line.split("\t", -1)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The columns stand in the first line of the file. */
    private static DisclosureItem item(String[] cells) {
        if (cells.length != 12) {
            throw new IllegalStateException(cells.length + " cells: " + String.join("|", cells));
        }
        return new DisclosureItem(
                cells[0],
                cells[1],
                cells[2],
                Arrays.stream(cells[3].split("；", -1))
                        .map(ContentElement::named)
                        .toList(),
                cells[4],
                cells[5],
                cells[6],
                Arrays.stream(cells[7].split("、", -1))
                        .map(label -> Channel.printed(label).orElseThrow())
                        .collect(Collectors.toSet()),
                "",
                cells[8],
                Way.PROACTIVE,
                levels(cells[9]),
                cells[10].isEmpty() ? null : Integer.valueOf(cells[10]),
                cells[11].isEmpty() ? null : Integer.valueOf(cells[11]),
                null);
    }

    private static Set<Level> levels(String cell) {
        return Arrays.stream(Level.values())
                .filter(level -> cell.contains(level.label()))
                .collect(Collectors.toSet());
    }
}
