package cn.yangguang.desk.journal;

import cn.yangguang.journal.JournalFilter;
import cn.yangguang.journal.JournalLine;
import cn.yangguang.journal.JournalSearch;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes everything that a filter finds as a table, batch by batch: memory does not grow with the journal. */
@Component
class ExportingJournal {

    private static final int BATCH = 5_000;

    private final JournalSearch search;
    private final JournalViews views;

    ExportingJournal(JournalSearch search, JournalViews views) {
        this.search = search;
        this.views = views;
    }

    /** Newest first; begins with the mark by which spreadsheets know UTF-8. */
    void write(JournalFilter filter, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord("序号", "时间", "谁", "用户名", "做了什么", "行为代码", "对什么", "是谁的", "编号", "状态 SM3", "记录号");
        JournalLine.@Nullable Mark mark = null;
        List<JournalLine> lines;
        do {
            lines = search.newest(filter, mark, BATCH);
            print(lines, csv);
            csv.flush();
            mark = lines.isEmpty() ? null : lines.getLast().mark();
        } while (lines.size() == BATCH);
    }

    private void print(List<JournalLine> lines, CSVPrinter csv) throws IOException {
        List<JournalPage.Row> rows = views.rows(lines);
        for (int i = 0; i < lines.size(); i++) {
            JournalLine line = lines.get(i);
            JournalPage.Row row = rows.get(i);
            csv.printRecord(
                    row.position(),
                    row.time(),
                    harmless(row.who()),
                    harmless(row.person()),
                    harmless(row.act()),
                    harmless(line.entry().act()),
                    harmless(row.kind()),
                    harmless(row.thing()),
                    harmless(line.entry().thing()),
                    line.entry().state(),
                    line.id());
        }
    }

    /** A cell that a spreadsheet would compute is shown as text. */
    static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + cell : cell;
    }
}
