package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Items;
import cn.yangguang.catalogue.Showing;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;

/** An item that asks for a list of penalties, and files that hold one. */
public final class Penalties {

    private Penalties() {}

    public static DisclosureItem item() {
        return Items.item("市场监管", "行政处罚", "行政处罚决定", "每月", "财政局")
                .with(List.of(
                        new ContentElement("被处罚人名称", FieldKind.UNIT, Showing.SHOW),
                        new ContentElement("统一社会信用代码", FieldKind.TEXT, Showing.SHOW),
                        new ContentElement("法定代表人", FieldKind.PERSON, Showing.MASK),
                        new ContentElement("处罚日期", FieldKind.DATE, Showing.SHOW),
                        new ContentElement("罚款金额", FieldKind.MONEY, Showing.SHOW),
                        new ContentElement("举报线索", FieldKind.TEXT, Showing.LEAVE_OUT)));
    }

    /** The heads of a file, in an order of its own and with other words for the same. */
    public static final List<String> HEADS = List.of("序号", "当事人", "社会信用代码", "法定代表人", "决定日期", "处罚金额（元）", "举报线索", "经办");

    /** A row of a file. */
    public static List<String> row(int number, String day, String amount) {
        return List.of(
                "" + number,
                "第" + number + "号商行",
                "92370303MA3C" + (100000 + number),
                "欧阳小河",
                day,
                amount,
                "线索第" + number + "号来自邻居",
                "李山");
    }

    public static byte[] xlsx(List<List<String>> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("处罚");
            for (List<String> cells : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : cells) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The page of the rows once the file was read. */
    public static Document read(PublishingUnit unit, String piece) {
        for (int look = 0; look < 600; look++) {
            Document page = Visitor.page(unit.clerk.get(piece + "/rows"));
            if (page.select("progress").isEmpty()) {
                return page;
            }
            pause();
        }
        throw new AssertionError("not read in a minute");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
