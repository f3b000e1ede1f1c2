package cn.yangguang.publication.structured.open;

import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.structured.Column;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.keeping.RowSets;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The public copy of a piece's rows as files, written row by row. */
record DataFiles(KeptEdition kept, RowSet set, RowSets sets) {

    private static final int IN_MEMORY = 200;

    /** With a byte order mark, by which spreadsheets know UTF-8; what they would take for a formula is text. */
    void csv(OutputStream out) throws IOException {
        OutputStreamWriter words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        words.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(words, CSVFormat.EXCEL);
        printer.printRecord(heads().stream().map(DataFiles::harmless).toList());
        sets.eachOpen(set, row -> {
            try {
                printer.printRecord(row.stream().map(DataFiles::harmless).toList());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        printer.flush();
    }

    /** OWASP: CSV injection; a signed number stays one. */
    static String harmless(String cell) {
        boolean formula = cell.matches("(?s)[=+\\-@\\t\\r＝＋－＠].*") && !cell.matches("[+-]?\\d+(?:\\.\\d+)?%?");
        return formula ? "'" + cell : cell;
    }

    private List<String> heads() {
        return set.open().stream().map(Column::heading).toList();
    }

    void xlsx(OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY)) {
            CellStyle text = book.createCellStyle();
            // what begins with = stays text also when somebody clicks into the cell
            text.setQuotePrefixed(true);
            SXSSFSheet sheet = book.createSheet("数据");
            int[] number = {0};
            row(sheet, number, heads(), text, false);
            sets.eachOpen(set, cells -> row(sheet, number, cells, text, true));
            sheet.createFreezePane(0, 1);
            book.write(out);
        }
    }

    private void row(SXSSFSheet sheet, int[] number, List<String> cells, CellStyle text, boolean numbers) {
        Row row = sheet.createRow(number[0]++);
        for (int place = 0; place < cells.size(); place++) {
            Cell cell = row.createCell(place);
            String words = cells.get(place);
            if (numbers && set.open().get(place).numbers() && words.matches("-?\\d+(?:\\.\\d+)?")) {
                cell.setCellValue(Double.parseDouble(words));
            } else {
                cell.setCellValue(words);
                cell.setCellStyle(text);
            }
        }
    }

    void json(OutputStream out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("title", kept.content().title());
            json.writeStringProperty("indexNumber", kept.publication().indexNumber());
            json.writeArrayPropertyStart("columns");
            heads().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("rows");
            sets.eachOpen(set, row -> {
                json.writeStartArray();
                row.forEach(json::writeString);
                json.writeEndArray();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
