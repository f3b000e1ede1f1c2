package cn.yangguang.request.letters;

import cn.yangguang.document.writing.OfficialLetter;
import cn.yangguang.document.writing.OfficialTable;
import cn.yangguang.request.Applicant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A whole letter, with gaps where the applicant stands. */
record LetterText(String organ, String number, String title, List<Passage> passages) {

    LetterText {
        passages = List.copyOf(passages);
    }

    /** What a passage is. */
    enum Kind {
        ADDRESSEE,
        PARAGRAPH,
        /** A row of a table, with the name of what it says. */
        ROW,
        /** Who signs is the name, the date the text. */
        SIGNED
    }

    /** One passage, of one line. */
    record Passage(Kind kind, String name, String text) {

        static Passage paragraph(String text) {
            return new Passage(Kind.PARAGRAPH, "", text);
        }
    }

    /** A line each, its parts between tabs. */
    String stored() {
        return Stream.concat(
                        Stream.of(line(organ, number, title)),
                        passages.stream().map(one -> line(one.kind().name(), one.name(), one.text())))
                .reduce((before, next) -> before + "\n" + next)
                .orElse("");
    }

    private static String line(String... parts) {
        return Stream.of(parts)
                .map(part -> part.replaceAll("\\s+", " "))
                .reduce((before, next) -> before + "\t" + next)
                .orElse("");
    }

    static LetterText read(String stored) {
        List<String[]> lines = stored.lines().map(line -> line.split("\t", -1)).toList();
        String[] head = lines.getFirst();
        return new LetterText(
                head[0],
                head[1],
                head[2],
                lines.stream()
                        .skip(1)
                        .map(part -> new Passage(Kind.valueOf(part[0]), part[1], part[2]))
                        .toList());
    }

    /** As pages show it. */
    LetterText named() {
        return with(Blank::named);
    }

    /** The same with other words in its passages. */
    LetterText with(UnaryOperator<String> change) {
        return new LetterText(
                organ,
                number,
                title,
                passages.stream()
                        .map(one -> new Passage(one.kind(), one.name(), change.apply(one.text())))
                        .toList());
    }

    /** As it is printed for this applicant. */
    OfficialLetter printed(Applicant who) {
        return new OfficialLetter(organ, number, title, parts(with(text -> Blank.filled(text, who))));
    }

    private static List<OfficialLetter.Part> parts(LetterText filled) {
        List<OfficialLetter.Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Passage one : filled.passages()) {
            if (one.kind() != Kind.ROW && !rows.isEmpty()) {
                parts.add(table(rows));
                rows.clear();
            }
            switch (one.kind()) {
                case ADDRESSEE -> parts.add(new OfficialLetter.Part.Addressee(one.text()));
                case PARAGRAPH -> parts.add(new OfficialLetter.Part.Text(one.text()));
                case ROW -> rows.add(List.of(one.name(), one.text()));
                case SIGNED -> parts.add(new OfficialLetter.Part.Signed(one.name(), one.text()));
            }
        }
        if (!rows.isEmpty()) {
            parts.add(table(rows));
        }
        return parts;
    }

    private static OfficialLetter.Part table(List<List<String>> rows) {
        return new OfficialLetter.Part.Rows(new OfficialTable(
                List.of(OfficialTable.Column.centred("项目", 1), OfficialTable.Column.text("内容", 3)), rows));
    }
}
