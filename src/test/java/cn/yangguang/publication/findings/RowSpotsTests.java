package cn.yangguang.publication.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.publication.structured.RowSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The second look goes through every row, and says which. */
class RowSpotsTests {

    private static final RowSet SET = new RowSet(UUID.randomUUID(), "0".repeat(64), 2_500, List.of());

    private static RowSpots over(List<List<String>> rows) {
        return new RowSpots((set, consumer) -> rows.forEach(consumer));
    }

    @Test
    void aRowFarBehindIsFoundWithItsNumber() {
        List<List<String>> rows = IntStream.rangeClosed(1, 2_500)
                .mapToObj(row -> List.of("第" + row + "号商行", row == 2_346 ? "经办：李\u200b建 国" : "正常"))
                .toList();
        assertThat(over(rows).of(SET, List.of("李建国", "13812345678")))
                .containsOnlyKeys("李建国")
                .containsEntry("李建国", 2_346);
    }

    @Test
    void twoCellsAreNeverReadAsOne() {
        List<List<String>> rows = List.of(List.of("138123", "45678", "李"), List.of("建国", ""));
        assertThat(over(rows).of(SET, List.of("李建国", "13812345678"))).isEmpty();
    }
}
