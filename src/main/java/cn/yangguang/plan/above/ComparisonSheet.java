package cn.yangguang.plan.above;

import cn.yangguang.plan.draft.DraftTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A comparison as comma-separated values that a spreadsheet opens as they are. */
final class ComparisonSheet {

    /** Without it spreadsheets take the file for another encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ComparisonSheet() {}

    static byte[] csv(Comparison comparison) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
            csv.printRecord("上级任务", "上级标题", "上级要求", "去向", "本地任务", "本地要求", "不涉及的原因");
            for (Comparison.Row row : comparison.rows()) {
                print(csv, row);
            }
            for (DraftTask task : comparison.added()) {
                csv.printRecord("", "", "", "自行增加", task.id(), cell(task.requirement()), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter csv, Comparison.Row row) throws IOException {
        DraftTask above = row.above();
        Answer answer = row.answer();
        String reason = answer == null ? "" : answer.reason();
        String path = cell(String.join(" › ", above.path()));
        String text = cell(above.requirement());
        if (row.own().isEmpty()) {
            csv.printRecord(above.id(), path, text, row.fate().words(), "", "", cell(reason));
        }
        for (DraftTask own : row.own()) {
            csv.printRecord(
                    above.id(), path, text, row.fate().words(), own.id(), cell(own.requirement()), cell(reason));
        }
    }

    /** No cell may be run as a formula (OWASP: CSV injection). */
    private static String cell(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
