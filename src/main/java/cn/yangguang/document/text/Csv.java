package cn.yangguang.document.text;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Comma-separated values as one table; a cell that a spreadsheet would run as a formula is refused with its place, and so
 * is a quote that is never closed: all that follows would be one cell.
 */
public final class Csv {

    /** What spreadsheets take for a formula (OWASP: CSV injection); a signed number is none. */
    private static final Pattern FORMULA = Pattern.compile("(?s)^[=@].+|^[+\\-](?![\\d.,%]+$)\\S.*[(|!].*");

    private Csv() {}

    /** The one table that the text holds. */
    public static List<Block> read(Content content, String text) throws Unreadable {
        List<Block.Cell> cells = new ArrayList<>();
        int rows = 0;
        int columns = 0;
        long lines = 0;
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setLenientEof(false)
                .setTrailingData(false)
                .get();
        try (CSVParser records = CSVParser.parse(text, format)) {
            for (CSVRecord row : records) {
                columns = Math.max(columns, row.size());
                add(content, cells, row, rows++);
                lines = records.getCurrentLineNumber();
            }
        } catch (IOException | java.io.UncheckedIOException broken) {
            throw content.refused(" 从第" + (lines + 1) + "行起有引号（\"）不成对，后面的行分不开，请补上或去掉这个引号，或者用表格软件另存为 xlsx 后再上传。");
        }
        return List.of(new Block.Table(rows, columns, cells, new Place.Line(1)));
    }

    private static void add(Content content, List<Block.Cell> cells, CSVRecord row, int number) throws Unreadable {
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            if (FORMULA.matcher(text).matches()) {
                throw content.refused(" 第" + (number + 1) + "行第" + (column + 1) + "列的内容像公式（“" + shortened(text)
                        + "”），为安全起见不予读取，请改为文字后再上传。");
            }
            cells.add(new Block.Cell(number, column, 1, 1, text, new Place.InTable(1, number + 1, column + 1)));
        }
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
