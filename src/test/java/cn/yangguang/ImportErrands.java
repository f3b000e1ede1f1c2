package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;

import cn.yangguang.WalkedDistrict.Where;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How to call the routes of imports. */
final class ImportErrands {

    private static final String LIST = "/desk/imports";
    private static final String ISSUER = LIST + "/issuers/";

    private final WalkedDistrict district;
    private final JdbcClient jdbc;

    private ImportErrands(WalkedDistrict district) {
        this.district = district;
        this.jdbc = district.house.getBean(JdbcClient.class);
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        ImportErrands errands = new ImportErrands(district);
        return Map.of(
                "GET " + LIST, where -> get(LIST),
                "GET " + LIST + "/{id}", where -> get(LIST + "/" + errands.run(where)),
                "GET " + ISSUER + "{id}", where -> get(ISSUER + errands.issuer(where)),
                "POST " + ISSUER + "{id}",
                        where -> post(ISSUER + errands.issuer(where), "unit", district.unitId(where)));
    }

    private UUID run(Where where) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into import_run (id, place_id, source, publish, begun_at) values (?, ?::uuid, '旧站.jsonl', true,"
                                + " '2026-01-05 08:00+08')")
                .params(id, district.unitId(where))
                .update();
        return id;
    }

    private UUID issuer(Where where) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into import_issuer (id, place_id, name) values (?, ?::uuid, ?)")
                .params(id, district.unitId(where), "旧机关" + WalkedDistrict.next())
                .update();
        return id;
    }
}
