package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;

import cn.yangguang.WalkedDistrict.Where;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How to call the routes of policy documents and their numbers. */
final class PolicyErrands {

    private static final String NUMBERS = "/desk/numbers";

    private static final String CLEAN_UPS = "/desk/clean-ups";

    private PolicyErrands() {}

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        WalkedPieces pieces = new WalkedPieces(district);
        Map<String, Function<Where, Errand>> known = new HashMap<>();
        known.put("GET /open/policies", where -> get("/open/policies"));
        known.put("GET /open/policies/in-force", where -> get("/open/policies/in-force"));
        known.put("GET " + NUMBERS, where -> get(NUMBERS));
        known.put(
                "POST " + NUMBERS,
                where -> post(NUMBERS, "unit", district.unitId(where), "first", "1")
                        .with("code", WalkedPieces.organCode()));
        known.put(
                "GET " + NUMBERS + "/{id}/{year}",
                where -> get(pieces.numbered(where).register()));
        known.put("POST " + NUMBERS + "/{id}/{year}/void", where -> {
            WalkedPieces.Numbered one = pieces.numbered(where);
            return post(one.register() + "/void", "publication", one.publication(), "because", "重复编号");
        });
        cleanUps(known, district, new WalkedCleanUps(district, pieces));
        return known;
    }

    private static void cleanUps(
            Map<String, Function<Where, Errand>> known, WalkedDistrict district, WalkedCleanUps rounds) {
        known.put("GET /open/clean-ups", where -> get("/open/clean-ups"));
        known.put("GET /open/clean-ups/{id}", where -> get(rounds.round(where).replace("/desk/", "/open/")));
        known.put("GET " + CLEAN_UPS, where -> get(CLEAN_UPS));
        known.put(
                "POST " + CLEAN_UPS,
                where -> post(CLEAN_UPS, "place", district.unitId(where), "beside", "true")
                        .with("title", "清理" + WalkedDistrict.next()));
        known.put("GET " + CLEAN_UPS + "/{id}", where -> get(rounds.round(where)));
        known.put(
                "POST " + CLEAN_UPS + "/{id}/propose",
                where -> post(rounds.round(where) + "/propose", sent(rounds.form(where, "propose"))));
        known.put("POST " + CLEAN_UPS + "/{id}/confirm", where -> {
            String round = rounds.proposed(where);
            return post(round + "/confirm", sent(rounds.form(where, "confirm")));
        });
        known.put(
                "POST " + CLEAN_UPS + "/{id}/cancel",
                where -> post(rounds.begun(where) + "/cancel", "because", "开始错了"));
        known.put("POST " + CLEAN_UPS + "/{id}/close", where -> post(rounds.confirmed(where) + "/close"));
    }

    private static String[] sent(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }
}
