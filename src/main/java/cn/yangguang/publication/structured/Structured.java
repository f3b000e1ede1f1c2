package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a piece says as an item of the catalogue. Whatever goes before the public is taken from {@link #open}, {@link
 * #hiddenFiles} and {@link RowSet#open}: the values themselves are for the desk alone.
 *
 * @param filing the item; null where the piece belongs to none
 * @param answers what it says to the item's content elements, in their order
 * @param rows its rows; null where it has none
 */
public record Structured(
        @Nullable Filing filing,
        List<Answer> answers,
        @Nullable RowSet rows) {

    /** Of a piece that belongs to no item. */
    public static final Structured NONE = new Structured(null, List.of(), null);

    public Structured {
        answers = List.copyOf(answers);
    }

    /** One line of the public table of contents; {@code words} are the public copy. */
    public record Line(String heading, FieldKind kind, String words) {}

    /** The public copy of what was written, left out what may not be read. */
    public List<Line> open() {
        return answers.stream()
                .flatMap(answer -> answer.open().stream()
                        .map(words -> new Line(
                                Column.heading(answer.element()),
                                answer.element().kind(),
                                words)))
                .toList();
    }

    /** The names of files that an element says not to show. */
    public Set<String> hiddenFiles() {
        return answers.stream().filter(Answer::hidesFile).map(Answer::value).collect(Collectors.toSet());
    }

    /** The same with other rows. */
    public Structured with(@Nullable RowSet others) {
        return new Structured(filing, answers, others);
    }

    /** Everything that a signature under it is given for; nothing where the piece belongs to no item. */
    public List<String> parts() {
        if (filing == null) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(
                List.of(filing.item().toString(), filing.field(), filing.firstLevel(), filing.secondLevel()));
        answers.forEach(answer -> parts.addAll(List.of(
                answer.element().name(),
                answer.element().kind().name(),
                answer.element().showing().name(),
                answer.value())));
        parts.add(rows == null ? "" : rows.hash());
        return parts;
    }

    /** What reviewers compare: a line for each answer with what the public copy does with it, and one for the rows. */
    public String text() {
        String written = answers.stream()
                .filter(answer -> !answer.value().isEmpty())
                .map(answer -> answer.element().name() + shown(answer) + "："
                        + answer.value().replace('\n', ' ') + "\n")
                .collect(Collectors.joining());
        return written + (rows == null ? "" : "表格 " + rows.count() + " 行\n");
    }

    private static String shown(Answer answer) {
        Showing showing = answer.element().showing();
        return showing == Showing.SHOW ? "" : "（" + showing.label() + "）";
    }

    /** Of the same item, so that its rows still belong to it. */
    public boolean sameItem(@Nullable Filing other) {
        return Objects.equals(filing == null ? null : filing.item(), other == null ? null : other.item());
    }
}
