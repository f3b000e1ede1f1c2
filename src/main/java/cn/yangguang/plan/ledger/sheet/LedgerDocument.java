package cn.yangguang.plan.ledger.sheet;

import cn.yangguang.document.writing.OfficialDocument;
import cn.yangguang.document.writing.OfficialTable;
import cn.yangguang.document.writing.OfficialTable.Column;
import cn.yangguang.document.writing.Paper;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.plan.ledger.LedgerWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ledger as a document in official layout, lying on its side: what the whole comes to, then row by row. */
final class LedgerDocument {

    private static final List<Column> COLUMNS = List.of(
            Column.centred("序号", 6),
            Column.text("任务", 33),
            Column.centred("责任单位", 18),
            Column.centred("到期日", 17),
            Column.centred("进展", 16),
            Column.text("完成情况", 22));

    private LedgerDocument() {}

    static byte[] write(String title, String filter, String by, LocalDate today, List<Owed> rows) {
        return OfficialDocument.titled(title, Paper.LANDSCAPE)
                .subtitle("（截至" + day(today) + "）")
                .paragraph(sum(filter, rows))
                .table(new OfficialTable(COLUMNS, table(rows)))
                .signed(by, today)
                .docx();
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String sum(String filter, List<Owed> rows) {
        Map<State, Long> counts = rows.stream()
                .map(owed -> State.of(owed.standing()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String each = Arrays.stream(State.values())
                .filter(counts::containsKey)
                .map(state -> state.label() + counts.get(state) + "项")
                .collect(Collectors.joining("，"));
        return "范围：" + filter + "。共" + rows.size() + "项" + (each.isEmpty() ? "" : "，其中" + each) + "。";
    }

    private static List<List<String>> table(List<Owed> rows) {
        List<List<String>> table = new ArrayList<>();
        for (Owed owed : rows) {
            table.add(List.of(
                    Integer.toString(table.size() + 1),
                    owed.title() + "\n" + LedgerWords.measure(owed) + "，"
                            + owed.occurrence().name(),
                    LedgerWords.units(owed),
                    LedgerWords.due(owed),
                    LedgerWords.standing(owed.standing()),
                    evidence(owed)));
        }
        return table;
    }

    private static String evidence(Owed owed) {
        String done = FixedColumn.DONE.text(owed);
        String words = LedgerWords.evidence(owed);
        return done.isEmpty() || words.isEmpty() ? done + words : done + "：" + words;
    }
}
