package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Showing;
import cn.yangguang.checks.Checks;
import cn.yangguang.checks.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the public copy of a value hides: it may be read nowhere else in what goes out. What is so short that it stands
 * somewhere by chance is left out, and so are days, which every piece has.
 */
public record Withheld(Kind kind, String text) {

    private static final int LEAST_NAME = 2;
    private static final int LEAST_OTHER = 6;
    private static final String BETWEEN = "[、,，;；/]+";
    private static final String BETWEEN_NAMES = "[、,，;；/\\s]+";

    /** A number that tells nobody from anybody, as 2000000. */
    private static final String ROUND = "0+$";

    private static final Set<FieldKind> WORDS =
            EnumSet.of(FieldKind.TEXT, FieldKind.PERSON, FieldKind.UNIT, FieldKind.REGION);

    /** What is hidden of a value of this element. */
    public static List<Withheld> of(ContentElement element, String value) {
        if (element.showing() == Showing.SHOW || value.isBlank()) {
            return List.of();
        }
        return switch (element.kind()) {
            case DATE, FILE, TABLE -> List.of();
            case MONEY, NUMBER ->
                value.replaceAll("\\D", "").replaceFirst(ROUND, "").length() < LEAST_OTHER
                        ? List.of()
                        : List.of(new Withheld(Kind.WITHHELD, value));
            case PERSON -> names(value);
            case TEXT -> text(element, value);
            case UNIT, REGION, RICH_TEXT -> whole(element, value);
        };
    }

    private static List<Withheld> names(String value) {
        return Stream.concat(parts(value, BETWEEN), parts(value, BETWEEN_NAMES))
                .filter(name -> name.length() >= LEAST_NAME)
                .distinct()
                .map(name -> new Withheld(Kind.NAME, name))
                .toList();
    }

    private static Stream<String> parts(String value, String between) {
        return Arrays.stream(value.split(between, -1)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static List<Withheld> text(ContentElement element, String value) {
        Kind kind = Veil.kind(element.name());
        return kind == Kind.WITHHELD || kind == Kind.ADDRESS
                ? whole(element, value)
                : parts(value, BETWEEN)
                        .filter(part -> part.length() >= LEAST_OTHER)
                        .map(part -> new Withheld(kind, part))
                        .toList();
    }

    /** All of it where nothing of it is shown, and what points to a person in it. */
    private static List<Withheld> whole(ContentElement element, String value) {
        List<Withheld> hidden = new ArrayList<>();
        boolean shown = Veil.of(element, value).stream().anyMatch(open -> !open.equals(Veil.GONE));
        boolean address = element.kind() == FieldKind.REGION || Veil.kind(element.name()) == Kind.ADDRESS;
        if (value.length() >= LEAST_OTHER && (!shown || address)) {
            hidden.add(new Withheld(address ? Kind.ADDRESS : Kind.WITHHELD, value));
        }
        Checks.of(value).stream()
                .filter(finding -> finding.kind().personal() && !finding.mayStay())
                .forEach(finding -> hidden.add(new Withheld(finding.kind(), finding.text())));
        return hidden;
    }

    /** The names and other words of a value that the catalogue says to show whole; nothing of a long text. */
    public static List<String> shown(ContentElement element, String value) {
        return element.showing() == Showing.SHOW && WORDS.contains(element.kind())
                ? Stream.concat(Stream.of(value), parts(value, BETWEEN_NAMES))
                        .filter(part -> !part.isBlank())
                        .distinct()
                        .toList()
                : List.of();
    }
}
