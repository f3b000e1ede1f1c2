package cn.yangguang.publication.structured;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.language.TextChange;
import cn.yangguang.language.TextChange.Kind;
import cn.yangguang.publication.structured.RowChanges.Differing;
import cn.yangguang.publication.structured.RowChanges.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which rows changed from one table to another. */
class RowChangesTests {

    private static final List<String> HEADINGS = List.of("文号", "当事人", "罚款（元）");

    private static String words(List<TextChange> line) {
        return line.stream()
                .map(one -> (one.kind() == Kind.ADDED ? "+" : one.kind() == Kind.REMOVED ? "-" : "") + one.text())
                .reduce("", String::concat);
    }

    @Test
    void aRowWithMostOfItsCellsIsTheSameAndOthersCameOrWent() {
        List<Row> before = List.of(new Row(2, List.of("2号", "乙", "100")), new Row(3, List.of("3号", "丙", "50")));
        List<Row> after = List.of(
                new Row(2, List.of("2号", "乙", "900")),
                new Row(5, List.of("8号", "丁", "70")),
                new Row(6, List.of("9号", "戊", "80")));
        assertThat(RowChanges.between(HEADINGS, new Differing(before, after, 2, 3)))
                .extracting(RowChangesTests::words)
                .containsExactly(
                        "表格：增加 2 行，删去 1 行，改动 1 行。",
                        "改动 第 2 行（2号） 罚款（元）：-100+900",
                        "删去 原第 3 行：-3号｜丙｜50",
                        "增加 第 5 行：+8号｜丁｜70",
                        "增加 第 6 行：+9号｜戊｜80");
    }

    @Test
    void theFirstFiftyAreToldAndTheRestIsCounted() {
        List<Row> after = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Row(i, List.of(i + "号", "乙", "1")))
                .toList();
        List<List<TextChange>> told = RowChanges.between(HEADINGS, new Differing(List.of(), after, 0, 70_000));
        assertThat(told).hasSize(1 + RowChanges.MOST_TOLD);
        assertThat(words(told.getFirst())).isEqualTo("表格：增加 70000 行，删去 0 行，改动 0 行，下面列出前 50 行。");
    }

    @Test
    void anotherOrderIsSaidToBeOnlyThat() {
        assertThat(RowChanges.between(HEADINGS, new Differing(List.of(), List.of(), 0, 0)))
                .extracting(RowChangesTests::words)
                .containsExactly("表格：各行的内容没有变，只有次序变了。");
    }
}
