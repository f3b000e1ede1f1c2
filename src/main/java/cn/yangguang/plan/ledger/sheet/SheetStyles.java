package cn.yangguang.plan.ledger.sheet;

import cn.yangguang.web.Badge;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The looks of the sheet's cells; a lamp's colour stands behind its words, never alone. */
final class SheetStyles {

    private static final String DAY = "yyyy-mm-dd";

    private final Workbook book;
    final CellStyle title;
    final CellStyle line;
    final CellStyle head;
    final CellStyle fillHead;
    final CellStyle text;
    final CellStyle middle;
    final CellStyle day;
    final CellStyle fill;
    final CellStyle fillDay;
    private final Map<Badge.Lamp, CellStyle> lamps = new EnumMap<>(Badge.Lamp.class);

    SheetStyles(Workbook book) {
        this.book = book;
        this.title = plain("黑体", 16, HorizontalAlignment.CENTER);
        this.line = plain("宋体", 10, HorizontalAlignment.LEFT);
        this.head = ruled("黑体", HorizontalAlignment.CENTER, "E6EBF1");
        this.fillHead = ruled("黑体", HorizontalAlignment.CENTER, "FFE9A8");
        this.text = ruled("宋体", HorizontalAlignment.LEFT, "");
        this.middle = ruled("宋体", HorizontalAlignment.CENTER, "");
        this.day = dated(ruled("宋体", HorizontalAlignment.CENTER, ""));
        this.fill = ruled("宋体", HorizontalAlignment.LEFT, "FFFBEA");
        this.fillDay = dated(ruled("宋体", HorizontalAlignment.CENTER, "FFFBEA"));
        lamps.put(Badge.Lamp.PLAIN, middle);
        lamps.put(Badge.Lamp.CALM, ruled("宋体", HorizontalAlignment.CENTER, "E8EFF7"));
        lamps.put(Badge.Lamp.GOOD, ruled("宋体", HorizontalAlignment.CENTER, "E7F4EC"));
        lamps.put(Badge.Lamp.SOON, ruled("宋体", HorizontalAlignment.CENTER, "FFF4D6"));
        lamps.put(Badge.Lamp.BAD, ruled("宋体", HorizontalAlignment.CENTER, "FDECEC"));
    }

    CellStyle lamp(Badge.Lamp lamp) {
        return Objects.requireNonNull(lamps.get(lamp));
    }

    private CellStyle plain(String font, int points, HorizontalAlignment alignment) {
        Font letters = book.createFont();
        letters.setFontName(font);
        letters.setFontHeightInPoints((short) points);
        CellStyle style = book.createCellStyle();
        style.setFont(letters);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        // what begins with = or + stays text also when somebody clicks into the cell
        style.setQuotePrefixed(true);
        return style;
    }

    private CellStyle ruled(String font, HorizontalAlignment alignment, String colour) {
        CellStyle style = plain(font, 10, alignment);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (!colour.isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(rgb(colour), null));
        }
        return style;
    }

    private static byte[] rgb(String colour) {
        return java.util.HexFormat.of().parseHex(colour);
    }

    private CellStyle dated(CellStyle style) {
        style.setQuotePrefixed(false);
        style.setDataFormat(book.createDataFormat().getFormat(DAY));
        return style;
    }
}
