package cn.yangguang.publication.policy.open;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.policy.Validity;
import cn.yangguang.publication.policy.keeping.PolicyLibrary.Counts;
import cn.yangguang.publication.policy.keeping.PolicyLibrary.Facet;
import cn.yangguang.publication.policy.keeping.PolicyLibrary.Wanted;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads by what the library is narrowed, and offers what it can be narrowed by, each with how many there are. */
final class LibraryFilter {

    private static final int LONGEST = 100;

    private LibraryFilter() {}

    /** Nothing where any value is none of the choices. */
    static Optional<Wanted> of(MultiValueMap<String, String> asked, UnitTree tree) {
        String year = text(asked, "year");
        Wanted wanted = new Wanted(
                words(asked),
                organ(text(asked, "organ"), tree),
                Choice.chosen(SubjectClass.values(), text(asked, "subject")).orElse(null),
                Choice.chosen(DocumentType.values(), text(asked, "type")).orElse(null),
                year.matches("(19|20)\\d\\d") ? Integer.valueOf(year) : null,
                Choice.chosen(Validity.values(), text(asked, "validity")).orElse(null),
                false);
        boolean understood = read(asked, "organ", wanted.organ())
                && read(asked, "subject", wanted.subject())
                && read(asked, "type", wanted.type())
                && read(asked, "year", wanted.year())
                && read(asked, "validity", wanted.validity());
        return understood ? Optional.of(wanted) : Optional.empty();
    }

    /** The same of the list of what is in force, which offers the organs alone. */
    static Optional<Wanted> inForce(MultiValueMap<String, String> asked, UnitTree tree) {
        Wanted wanted = new Wanted(words(asked), organ(text(asked, "organ"), tree), null, null, null, null, true);
        return read(asked, "organ", wanted.organ()) ? Optional.of(wanted) : Optional.empty();
    }

    private static boolean read(MultiValueMap<String, String> asked, String name, @Nullable Object value) {
        return value != null || text(asked, name).isEmpty();
    }

    private static String words(MultiValueMap<String, String> asked) {
        String typed = text(asked, "q");
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    private static @Nullable UUID organ(String typed, UnitTree tree) {
        return Optional.of(typed)
                .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .filter(one -> tree.find(new UnitId(one)).isPresent())
                .orElse(null);
    }

    private static String text(MultiValueMap<String, String> asked, String name) {
        return Objects.requireNonNullElse(asked.getFirst(name), "").strip();
    }

    static List<Field> fields(Wanted wanted, Counts counts, UnitTree tree) {
        Field words = Field.search("q", "标题或者发文字号").value(wanted.words());
        Field organ = Field.select("organ", "制定机关", organs(counts, tree)).value(Objects.toString(wanted.organ(), ""));
        if (wanted.inForce()) {
            return List.of(words, organ);
        }
        return List.of(
                words,
                organ,
                select("subject", "主题分类", counts, Facet.SUBJECT, SubjectClass.values(), SubjectClass::label)
                        .value(Objects.toString(wanted.subject(), "")),
                select("type", "体裁", counts, Facet.TYPE, DocumentType.values(), DocumentType::label)
                        .value(Objects.toString(wanted.type(), "")),
                Field.select("year", "年份", years(counts)).value(Objects.toString(wanted.year(), "")),
                select("validity", "有效性", counts, Facet.VALIDITY, Validity.values(), Validity::label)
                        .value(Objects.toString(wanted.validity(), "")));
    }

    private static List<Choice> organs(Counts counts, UnitTree tree) {
        Map<String, Long> found = of(counts, Facet.ORGAN);
        return offered(tree.all().stream().map(unit -> choice(found, unit.id().toString(), unit.name())));
    }

    private static List<Choice> years(Counts counts) {
        Map<String, Long> found = of(counts, Facet.YEAR);
        return offered(
                found.keySet().stream().sorted(Comparator.reverseOrder()).map(year -> choice(found, year, year)));
    }

    private static <E extends Enum<E>> Field select(
            String name, String label, Counts counts, Facet facet, E[] all, Function<E, String> words) {
        Map<String, Long> found = of(counts, facet);
        return Field.select(
                name, label, offered(Arrays.stream(all).map(one -> choice(found, one.name(), words.apply(one)))));
    }

    private static Map<String, Long> of(Counts counts, Facet facet) {
        return counts.facets().getOrDefault(facet, Map.of());
    }

    private static List<Choice> offered(Stream<Optional<Choice>> choices) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", "不限")));
        choices.flatMap(Optional::stream).forEach(all::add);
        return all;
    }

    private static Optional<Choice> choice(Map<String, Long> found, String value, String label) {
        Long number = found.get(value);
        return number == null ? Optional.empty() : Optional.of(new Choice(value, label + "（" + number + "）"));
    }
}
