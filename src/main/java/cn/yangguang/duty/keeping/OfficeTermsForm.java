package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.OfficeTable;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table as typed: words and meanings row by row, and what holds where no word stands. */
record OfficeTermsForm(List<Line> lines, String otherwise) {

    /** How many empty rows stand ready for new words. */
    private static final int SPARE = 3;

    private static final int LONGEST = 20;

    /** One row as typed. */
    record Line(String word, String meaning) {
        boolean empty() {
            return word.isBlank() && meaning.isBlank();
        }
    }

    static OfficeTermsForm of(OfficeTable table) {
        List<Line> lines = new ArrayList<>();
        table.words().forEach((word, meaning) -> lines.add(new Line(word, ObligationWords.of(meaning))));
        return new OfficeTermsForm(lines, ObligationWords.of(table.otherwise()));
    }

    /** Of parameters that come in the order of the rows. */
    static OfficeTermsForm of(List<String> words, List<String> meanings, String otherwise) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), meanings.size()); i++) {
            lines.add(new Line(words.get(i).strip(), meanings.get(i).strip()));
        }
        return new OfficeTermsForm(lines.stream().filter(line -> !line.empty()).toList(), otherwise.strip());
    }

    /** The table, or nothing where something typed cannot be read: then the problems say what. */
    Optional<OfficeTable> table(FormProblems problems) {
        Map<String, Obligation> words = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            read(i, words, problems);
        }
        Optional<Obligation> rest = ObligationWords.read(otherwise);
        if (rest.isEmpty()) {
            problems.add("otherwise", unreadable(otherwise));
        }
        return problems.isEmpty() ? rest.map(last -> new OfficeTable(words, last)) : Optional.empty();
    }

    private void read(int i, Map<String, Obligation> words, FormProblems problems) {
        Line line = lines.get(i);
        if (line.word().isEmpty() || line.word().length() > LONGEST) {
            problems.add("word-" + i, "请写出计划里的用词，最多 " + LONGEST + " 个字；不要这一行，就把两格都清空。");
        }
        Optional<Obligation> meaning = ObligationWords.read(line.meaning());
        if (meaning.isEmpty()) {
            problems.add("meaning-" + i, unreadable(line.meaning()));
        } else if (words.put(line.word(), meaning.get()) != null) {
            problems.add("word-" + i, "“" + line.word() + "”写了两次，请只留一行。");
        }
    }

    private static String unreadable(String typed) {
        String part = ObligationWords.unread(typed);
        String where = part.equals(typed) || part.isEmpty() ? "" : "里的“" + part + "”";
        return (typed.isEmpty() ? "还没有填写" : "看不懂“" + typed + "”" + where) + "，请写成“每季度”“20个工作日内”“12月31日前”“每年至少2次”的样子。";
    }

    List<OfficeTermsPage.Row> rows(FormProblems problems) {
        List<OfficeTermsPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size() + SPARE; i++) {
            Line line = i < lines.size() ? lines.get(i) : new Line("", "");
            String row = "第" + (i + 1) + "行";
            rows.add(new OfficeTermsPage.Row(
                    problems.on(Field.text("word-" + i, row + "用词").value(line.word())),
                    problems.on(Field.text("meaning-" + i, row + "含义")
                            .value(line.meaning())
                            .hint(OfficeTermsNotes.of(line.word(), line.meaning())))));
        }
        return rows;
    }

    Field otherwiseField(FormProblems problems) {
        return problems.on(Field.text("otherwise", "没有时限也没有上列用词的任务")
                .value(otherwise)
                .hint("这些任务的完成时限。")
                .mustBeAnswered());
    }
}
