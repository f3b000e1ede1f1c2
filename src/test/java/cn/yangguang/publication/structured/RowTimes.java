package cn.yangguang.publication.structured;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.catalogue.keeping.Office;
import cn.yangguang.publication.pages.PublishingUnit;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Run by bench/publications only: 100,000 rows from the sheet to the public table, over real HTTP. */
@HouseTest
class RowTimes {

    private static final int ROWS = 100_000;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private static void time(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        System.out.printf("%-32s %8d ms%n", what, (System.nanoTime() - begun) / 1_000_000);
    }

    @Test
    void aHundredThousandRows() {
        PublishingUnit unit = new PublishingUnit(house, port);
        Office office = new Office(house, unit.people);
        UUID item = office.added(Penalties.item());
        office.issued();
        Map<String, String> form = unit.form("处罚名单", "正文");
        form.put("item", item.toString());
        unit.clerk.get("/desk/publications/new");
        String piece = PublishingUnit.done(unit.clerk.post("/desk/publications/new", form));
        StringBuilder csv = new StringBuilder(String.join(",", Penalties.HEADS) + "\n");
        for (int row = 1; row <= ROWS; row++) {
            csv.append(String.join(",", Penalties.row(row, "2026-0" + (1 + row % 9) + "-1" + row % 10, "" + row)))
                    .append('\n');
        }
        byte[] content = csv.toString().getBytes(StandardCharsets.UTF_8);
        unit.clerk.get(piece + "/rows");
        time("send", () -> PublishingUnit.done(unit.clerk.upload(piece + "/rows", "file", "十万行.csv", content)));
        time(
                "read in the background",
                () -> assertThat(Penalties.read(unit, piece).text()).contains("全部 " + ROWS + " 行"));
        String seen = Penalties.read(unit, piece)
                .expectFirst("form[action$=/take] input[name=seen]")
                .val();
        time("take", () -> PublishingUnit.done(unit.clerk.post(piece + "/rows/take", Map.of("seen", seen))));
        PublishingUnit.done(PublishingUnit.step(unit.clerk, piece, "submit"));
        PublishingUnit.done(PublishingUnit.step(unit.head, piece, "review"));
        PublishingUnit.done(PublishingUnit.step(unit.head, piece, "proofread"));
        PublishingUnit.done(PublishingUnit.step(unit.secrecy, piece, "secrecy"));
        PublishingUnit.done(PublishingUnit.step(unit.head, piece, "publish"));
        String open = unit.open(piece);
        for (String path : new String[] {
            "", "/data", "/data?page=2000", "/data?sort=-5", "/data?q=99999", "/data.csv", "/data.json", "/data.xlsx"
        }) {
            unit.stranger().file(open + path);
            time("public " + path, () -> unit.stranger().file(open + path));
        }
    }
}
