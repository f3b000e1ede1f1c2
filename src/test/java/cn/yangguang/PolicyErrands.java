package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;

import cn.yangguang.WalkedDistrict.Where;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How to call the routes of policy documents and their numbers. */
final class PolicyErrands {

    private static final String NUMBERS = "/desk/numbers";

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
        return known;
    }
}
