package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;
import static cn.yangguang.Errand.upload;

import cn.yangguang.WalkedDistrict.Where;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How to call the routes of units and their exchange. */
final class UnitErrands {

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private UnitErrands(WalkedDistrict district) {
        this.district = district;
        units();
        exchange();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new UnitErrands(district).known;
    }

    private void units() {
        known.put("GET /desk/units", where -> get("/desk/units"));
        known.put("GET /desk/units/new", where -> get("/desk/units/new?parent=" + district.unitId(where)));
        known.put(
                "POST /desk/units",
                where -> post("/desk/units", "parent", district.unitId(where))
                        .with("name", "云溪工作站" + WalkedDistrict.next(), "kind", "OTHER"));
        known.put("GET /desk/units/{id}", where -> get("/desk/units/" + district.unitId(where)));
        known.put(
                "POST /desk/units/{id}",
                where -> post("/desk/units/" + district.leaf(where, "leaf"))
                        .with("name", "云溪办事处" + WalkedDistrict.next(), "kind", "OTHER", "seen", "1"));
        known.put(
                "POST /desk/units/{id}/move",
                where -> post(
                        "/desk/units/" + district.leaf(where, "leaf") + "/move",
                        "to",
                        district.leaf(where, "another")));
        known.put("GET /desk/groups", where -> get("/desk/groups?place=" + district.unitId(where)));
        known.put("GET /desk/groups/edit", where -> get("/desk/groups/edit?place=" + district.unitId(where)));
        known.put(
                "POST /desk/groups",
                where -> post("/desk/groups", "place", district.unitId(where))
                        .with("name", "各云溪站" + WalkedDistrict.next(), "members", district.leaf(where, "leaf")));
    }

    private void exchange() {
        known.put("GET /desk/units/exchange", where -> get("/desk/units/exchange"));
        known.put("GET /desk/units/export", where -> get("/desk/units/export?top=" + district.unitId(where)));
        known.put(
                "POST /desk/units/import",
                where -> upload("/desk/units/import?top=" + district.unitId(where), sheet()));
        known.put(
                "POST /desk/units/import/confirm",
                where -> post("/desk/units/import/confirm")
                        .with(
                                "top",
                                district.unitId(where),
                                "sheet",
                                Base64.getEncoder().encodeToString(sheet())));
    }

    private static byte[] sheet() {
        return sheet("名称", "类别");
    }

    /** A sheet with two columns and a row. */
    static byte[] sheet(String first, String second) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet();
            row(sheet.createRow(0), first, second);
            row(sheet.createRow(1), "云溪联络站" + WalkedDistrict.next(), "其他单位");
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFRow row, String name, String kind) {
        row.createCell(0).setCellValue(name);
        row.createCell(1).setCellValue(kind);
    }
}
