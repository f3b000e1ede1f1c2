package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.layout.Ruler.Word;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.HeaderRows;
import cn.yangguang.plan.reading.table.Meaning;
import cn.yangguang.plan.reading.text.Line;
import cn.yangguang.plan.reading.text.Numbering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table whose columns are set off by spaces alone.
 *
 * @param columns where each column's words stand, from left to right, with its whole text
 * @param end index of the first line after it
 */
record AlignedHeader(List<Word> columns, int end) {

    /** A narrow column breaks its header over so many lines at most. */
    private static final int LINES = 3;

    private static final int LONGEST_PIECE = 6;

    /** The header that begins at this line, or null where none does. */
    static @Nullable AlignedHeader at(List<Line> lines, int first, Ruler ruler) {
        List<Word> words = ruler.headerWords(lines.get(first).text());
        if (words.size() < 3 || !HeaderRows.isHeader(row(words, lines.get(first)))) {
            return null;
        }
        List<List<Word>> printed = new ArrayList<>(List.of(words));
        int end = first + 1;
        while (end < lines.size() && printed.size() < LINES) {
            List<Word> next = ruler.headerWords(lines.get(end).text());
            if (next.isEmpty() || !next.stream().allMatch(AlignedHeader::isPiece) || !under(words, next)) {
                break;
            }
            printed.add(next);
            end++;
        }
        return new AlignedHeader(columns(printed), end);
    }

    private static Grid.Row row(List<Word> words, Line line) {
        return TabbedRows.row(words.stream().map(Word::text).toList(), line.place());
    }

    private static boolean isPiece(Word word) {
        return word.text().length() <= LONGEST_PIECE
                && !Numbering.of(word.text()).isNumbered()
                && !word.text().matches(".*[。；，、0-9].*");
    }

    /** The rest of broken words, or a second row that names what the first one spans. */
    private static boolean under(List<Word> header, List<Word> next) {
        return next.stream()
                .allMatch(word -> Meaning.of(word.text()) != null
                        || (word.text().length() <= 3 && header.stream().anyMatch(word::overlaps)));
    }

    private static List<Word> columns(List<List<Word>> printed) {
        List<Word> columns = new ArrayList<>();
        for (int line = 0; line < printed.size(); line++) {
            List<Word> below = printed.subList(line + 1, printed.size()).stream()
                    .flatMap(List::stream)
                    .toList();
            for (Word word : printed.get(line)) {
                boolean spans = below.stream().filter(word::overlaps).count() > 1;
                if (!spans) {
                    join(columns, word);
                }
            }
        }
        columns.sort(Comparator.comparingInt(Word::from));
        return columns;
    }

    private static void join(List<Word> columns, Word word) {
        for (int at = 0; at < columns.size(); at++) {
            Word above = columns.get(at);
            if (above.overlaps(word)) {
                columns.set(
                        at,
                        new Word(
                                above.text() + word.text(),
                                Math.min(above.from(), word.from()),
                                Math.max(above.to(), word.to())));
                return;
            }
        }
        columns.add(word);
    }
}
