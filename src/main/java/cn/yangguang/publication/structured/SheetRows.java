package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.document.Block;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import java.util.List;
import java.util.Optional;

/** The rows of a file, read for an item; hidden rows and columns are not read. */
public sealed interface SheetRows {

    /**
     * Rows that were read.
     *
     * @param rows a cell for each column, in its kept form
     * @param problems what is wrong with rows that were not taken, about {@link #MOST_PROBLEMS} sentences and how many rows more
     * @param faulty how many rows were not taken
     * @param left headings that are not taken
     */
    record Read(List<Column> columns, List<List<String>> rows, List<String> problems, int faulty, List<String> left)
            implements SheetRows {
        public Read {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
            left = List.copyOf(left);
        }
    }

    /** Why nothing was read (Chinese). */
    record Refused(String sentence) implements SheetRows {}

    /** It bears a secrecy mark. */
    record Secret() implements SheetRows {}

    int MOST_ROWS = 200_000;

    int MOST_PROBLEMS = 100;

    /** Told how many rows were read, and how many there are. */
    interface Progress {
        void of(int done, int total);
    }

    /** Reads a file for the elements of an item. */
    static SheetRows read(String name, byte[] content, List<ContentElement> elements, Progress progress) {
        return switch (Documents.read(name, content)) {
            case Reading.Refused(String sentence) -> new Refused(sentence);
            case Reading.Read(var document) -> {
                for (Block block : document.blocks()) {
                    if (block instanceof Block.Table table) {
                        TableLines lines = new TableLines(table);
                        Optional<TableLines.Found> head = lines.head(elements);
                        if (head.isPresent()) {
                            yield read(name, lines, head.get(), HiddenRows.count(table, name, content), progress);
                        }
                    }
                }
                yield new Refused(name + " 里没有找到表头：要有一行写着目录要求的各项内容：“" + wanted(elements) + "”。");
            }
        };
    }

    private static SheetRows read(String name, TableLines lines, TableLines.Found head, int hidden, Progress progress) {
        return TableHead.twice(lines.line(head.line()))
                .<SheetRows>map(both -> new Refused(name + " 的表头里，" + both + "，分不清采用哪一栏，请改名或者删去一栏。"))
                .orElseGet(() -> new RowReading(lines, head, hidden, progress).read());
    }

    private static String wanted(List<ContentElement> elements) {
        return String.join("”“", elements.stream().map(ContentElement::name).toList());
    }
}
