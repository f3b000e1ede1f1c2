package cn.yangguang.plan.ledger;

import cn.yangguang.organization.access.Role;
import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.LedgerSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Exported sheets, for tests to look into and fill in. */
final class LedgerFiles {

    private LedgerFiles() {}

    static byte[] sheet(List<UUID> ids, Ledger ledger) throws IOException {
        try (LedgerSheet sheet = new LedgerSheet("青石区台账", "截至今天");
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ledger.each(ids, sheet::add);
            sheet.write(out);
            return out.toByteArray();
        }
    }

    /** Every row's cells as shown; a formula would show itself by its kind. */
    static List<List<String>> cells(byte[] xlsx) throws IOException {
        DataFormatter shown = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(cell.getCellType() == CellType.FORMULA ? "FORMULA" : shown.formatCellValue(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** The finance bureau's sheet with these days and the same words filled in. */
    static byte[] filled(LedgerOffice office, Ledger ledger, Map<UUID, String> days) throws IOException {
        LedgerSight sight = office.sight(office.actor(Role.CLERK, office.finance));
        byte[] sheet = sheet(ledger.ids(sight, LedgerFilter.ALL, office.tree()), ledger);
        List<String> titles = LedgerSheet.titles();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : book.getSheetAt(0)) {
                Cell id = row.getCell(titles.indexOf(LedgerSheet.ID));
                for (Map.Entry<UUID, String> one : days.entrySet()) {
                    if (id != null
                            && id.getStringCellValue().equals(one.getKey().toString())) {
                        row.getCell(titles.indexOf(FilledColumn.DAY.title())).setCellValue(one.getValue());
                        row.getCell(titles.indexOf(FilledColumn.WORDS.title())).setCellValue("公布了收支");
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
