package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that units come and go with: one row a unit. */
final class UnitSheet {

    static final List<String> COLUMNS = List.of("编码", "上级", "名称", "类别", "简称", "曾用名", "排序");

    /** Past this a sheet is no list of one district's units, and would not fit the memory of a small machine. */
    private static final long LARGEST = 30_000_000;

    private static final int MOST_ROWS = 5_000;

    private UnitSheet() {}

    /** One row as typed, by the columns that the file has; {@code number} is the row's number in the file. */
    record Line(int number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** What a file holds, or one sentence on why it cannot be read. */
    sealed interface Content {
        record Lines(List<Line> lines) implements Content {}

        record Unreadable(String sentence) implements Content {}
    }

    static Content read(byte[] file) {
        if (!fits(file)) {
            return new Content.Unreadable("文件不是 xlsx 表格，或内容过大；请用导出的表格填写后另存为 xlsx 再上传。");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return read(book.getSheetAt(0));
        } catch (IOException | RuntimeException e) { // POI answers broken files with either
            return new Content.Unreadable("表格已损坏或加了密码，无法读取；请用 Excel 或 WPS 打开后另存为 xlsx 再上传。");
        }
    }

    /** Whether the file is a zip whose parts stay small when unpacked. */
    private static boolean fits(byte[] file) {
        byte[] buffer = new byte[65_536];
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > LARGEST) {
                        return false;
                    }
                }
            }
        } catch (IOException e) {
            return false;
        }
        return parts > 0;
    }

    private static Content read(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        Map<String, Integer> columns = new HashMap<>();
        Row head = sheet.getRow(sheet.getFirstRowNum());
        if (head != null) {
            head.forEach(
                    cell -> columns.putIfAbsent(formatter.formatCellValue(cell).strip(), cell.getColumnIndex()));
        }
        for (String needed : List.of("名称", "类别")) {
            if (!columns.containsKey(needed)) {
                return new Content.Unreadable("第 1 行没有“" + needed + "”这一列；表头应为：" + String.join("、", COLUMNS) + "。");
            }
        }
        if (sheet.getLastRowNum() > MOST_ROWS) {
            return new Content.Unreadable("表格超过 " + MOST_ROWS + " 行，请分几次导入。");
        }
        List<Line> lines = new ArrayList<>();
        for (int i = sheet.getFirstRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, String> cells = cells(sheet.getRow(i), columns, formatter);
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new Line(i + 1, cells));
            }
        }
        return lines.isEmpty() ? new Content.Unreadable("表格里没有单位；请从第 2 行起每行填一个单位。") : new Content.Lines(lines);
    }

    private static Map<String, String> cells(
            @org.jspecify.annotations.Nullable Row row, Map<String, Integer> columns, DataFormatter formatter) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach((column, at) -> {
            var cell = row == null ? null : row.getCell(at);
            boolean formula = cell != null && cell.getCellType() == CellType.FORMULA;
            cells.put(
                    column,
                    cell == null
                            ? ""
                            : formula ? "=" : formatter.formatCellValue(cell).strip());
        });
        return cells;
    }

    /** All units below one, itself not among them, in the form that {@link #read} takes. */
    static byte[] write(UnitTree tree, Unit top) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("单位");
            fill(sheet.createRow(0), COLUMNS);
            for (Unit unit : tree.below(top)) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(tree, top, unit));
            }
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.setColumnWidth(column, (column == 2 || column > 3 ? 28 : 16) * 256);
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(UnitTree tree, Unit top, Unit unit) {
        String parent = tree.find(unit.parent())
                .filter(upper -> !upper.equals(top))
                .map(upper -> upper.path().value().substring(top.path().value().length() - 1))
                .orElse("");
        return List.of(
                unit.path().step(),
                parent,
                unit.name(),
                unit.kind().label(),
                String.join("、", unit.aliases()),
                String.join("、", unit.formerNames()),
                String.valueOf(unit.position()));
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
