package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;
import static cn.yangguang.Errand.upload;

import cn.yangguang.WalkedDistrict.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How to call the routes of publications. */
final class PieceErrands {

    private static final String LIST = "/desk/publications";
    private static final String ONE = LIST + "/{id}";

    private final WalkedDistrict district;
    private final WalkedPieces pieces;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private PieceErrands(WalkedDistrict district) {
        this.district = district;
        this.pieces = new WalkedPieces(district);
        writing();
        settling();
        steps();
        levels();
        open();
        rows();
        looks();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new PieceErrands(district).known;
    }

    private void writing() {
        known.put("GET " + LIST, where -> get(LIST));
        known.put("GET " + LIST + "/new", where -> get(LIST + "/new"));
        known.put("POST " + LIST + "/new", where -> post(LIST + "/new", sent(pieces.form(where))));
        known.put("GET " + ONE, where -> get(pieces.drafted(where)));
        known.put("GET " + ONE + "/edit", where -> get(pieces.drafted(where) + "/edit"));
        known.put("POST " + ONE + "/edit", where -> {
            String piece = pieces.drafted(where);
            return post(piece + "/edit", sent(pieces.form(where))).with("seen", pieces.seen(piece));
        });
        known.put(
                "POST " + ONE + "/files", where -> upload(pieces.files(pieces.drafted(where)), WalkedPieces.content()));
        known.put("POST " + ONE + "/files/remove", where -> {
            String piece = pieces.drafted(where);
            return post(piece + "/files/remove", "address", pieces.address(piece), "seen", pieces.seen(piece));
        });
        known.put("GET " + ONE + "/files/{address}", where -> {
            String piece = pieces.drafted(where);
            return get(piece + "/files/" + pieces.address(piece));
        });
    }

    private void settling() {
        step("findings/mask", pieces::found, "text", "13812345678");
        step("findings/keep", pieces::found, "text", "13812345678", "reason", "本人书面同意");
        step("findings/correct", pieces::misspelt, "part", "标题", "start", "0", "text", "按装");
        step("period", pieces::drafted, "openUntil", district.nextWeek(), "noticeDays", "3");
        step("discard", pieces::misspelt);
        known.put("POST " + ONE + "/files/mask", where -> {
            String piece = pieces.drafted(where);
            return post(piece + "/files/mask", "address", pieces.address(piece), "seen", pieces.seen(piece));
        });
        known.put("GET " + ONE + "/originals/{address}", where -> get(pieces.original(where)));
    }

    private void steps() {
        step("submit", pieces::drafted);
        step("review", pieces::submitted);
        step("proofread", pieces::submitted);
        step("secrecy", pieces::reviewed);
        step("return", pieces::submitted, "return-words", "写得不清楚");
        step("publish", pieces::cleared);
        step("schedule", pieces::cleared, "day", district.nextWeek(), "time", "09:00");
        step("unschedule", pieces::scheduled);
        step("urgent", pieces::drafted, "urgent-words", "汛情", "examined", "true");
        step("withdraw", pieces::published, "withdraw-words", "有误", "instead", "已撤下。");
    }

    private void step(String step, Function<Where, String> stage, String... form) {
        known.put("POST " + ONE + "/" + step, where -> {
            String piece = stage.apply(where);
            return post(piece + "/" + step, form).with("seen", pieces.seen(piece));
        });
    }

    private void levels() {
        String levels = LIST + "/levels";
        known.put("GET " + levels, where -> get(levels + "?unit=" + district.unitId(where)));
        known.put(
                "POST " + levels,
                where -> post(levels + "?unit=" + district.unitId(where) + "&type=MOTION", "count", "2", "seen", "0"));
    }

    private void open() {
        known.put("GET /open/pieces", where -> get("/open/pieces"));
        known.put("GET /open/pieces/{number}", where -> get(pieces.open(where)));
        known.put("GET /open/pieces/{number}/files/{address}", where -> {
            String open = pieces.open(where);
            return get(open + "/files/" + pieces.address(pieces.published(where)));
        });
    }

    private void rows() {
        WalkedRows rows = new WalkedRows(district, pieces);
        String path = ONE + "/rows";
        known.put("GET " + path, where -> get(rows.taken(where) + "/rows"));
        known.put(
                "POST " + path, where -> upload(rows.drafted(where, "sent") + "/rows", "名单.csv", WalkedRows.content()));
        known.put("POST " + path + "/take", where -> {
            String piece = rows.read(where, "take");
            return post(piece + "/rows/take", "seen", pieces.seen(piece));
        });
        known.put("POST " + path + "/drop", where -> post(rows.read(where, "drop") + "/rows/drop"));
        known.put("POST " + path + "/remove", where -> {
            String piece = rows.taken(where);
            return post(piece + "/rows/remove", "seen", pieces.seen(piece));
        });
        for (String end : new String[] {"", ".csv", ".xlsx", ".json"}) {
            known.put("GET /open/pieces/{number}/data" + end, where -> get(rows.open(where) + "/data" + end));
        }
    }

    private void looks() {
        known.put("GET /open/pieces/{number}/print", where -> get(pieces.open(where) + "/print"));
        for (String look : List.of("preview", "image")) {
            known.put("GET /open/pieces/{number}/files/{address}/" + look, where -> {
                String open = pieces.open(where);
                return get(open + "/files/" + pieces.address(pieces.published(where)) + "/" + look);
            });
        }
        known.put("GET /api/v1/pieces/{number}", where -> get(pieces.open(where).replaceFirst("^/open", "/api/v1")));
        known.put("GET /open/column/{unit}", where -> {
            pieces.open(where);
            return get("/open/column/" + district.unitId(where));
        });
        known.put("GET /sitemap/pieces-{part}.xml", where -> {
            pieces.open(where);
            return get("/sitemap/pieces-1.xml");
        });
    }

    private static String[] sent(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }
}
