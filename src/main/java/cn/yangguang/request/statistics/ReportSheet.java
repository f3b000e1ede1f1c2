package cn.yangguang.request.statistics;

import cn.yangguang.document.writing.OfficialTable;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.dispute.RemedyKind;
import cn.yangguang.request.dispute.RemedyResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables three and four as sheets, in the report's words; an empty cell is printed as 0. */
final class ReportSheet {

    private static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private ReportSheet() {}

    static byte[] write(TableThree three, TableFour four) {
        Map<String, OfficialTable> sheets = new LinkedHashMap<>();
        sheets.put("表三", sheet(three));
        sheets.put("表四", sheet(four));
        return OfficialTable.xlsx(sheets);
    }

    private static OfficialTable sheet(TableFour table) {
        List<OfficialTable.Column> columns = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (RemedyKind kind : RemedyKind.values()) {
            String head = kind == RemedyKind.RECONSIDERATION ? kind.label() : "行政诉讼：" + kind.label();
            for (RemedyResult result : RemedyResult.values()) {
                columns.add(OfficialTable.Column.centred(result.label(), 1).under(head));
                row.add(String.valueOf(table.count(kind, result)));
            }
            columns.add(
                    OfficialTable.Column.centred(StatisticsViews.label(null), 1).under(head));
            row.add(String.valueOf(table.count(kind, null)));
        }
        return new OfficialTable(columns, List.of(row));
    }

    private static OfficialTable sheet(TableThree table) {
        List<OfficialTable.Column> columns = new ArrayList<>(List.of(OfficialTable.Column.text(CORNER, 6)));
        for (ApplicantKind kind : ApplicantKind.values()) {
            OfficialTable.Column column = OfficialTable.Column.centred(StatisticsViews.label(kind), 1);
            columns.add(kind.citizen() ? column : column.under("法人或其他组织"));
        }
        columns.add(OfficialTable.Column.centred(StatisticsViews.label(null), 1));
        List<List<String>> rows =
                Arrays.stream(ReportRow.values()).map(row -> row(row, table)).toList();
        return new OfficialTable(columns, rows);
    }

    private static List<String> row(ReportRow row, TableThree table) {
        List<String> texts = new ArrayList<>(List.of("　".repeat(row.depth()) + row.label()));
        for (ApplicantKind kind : ApplicantKind.values()) {
            texts.add(number(row, kind, table));
        }
        texts.add(number(row, null, table));
        return texts;
    }

    private static String number(ReportRow row, @Nullable ApplicantKind kind, TableThree table) {
        return row.heading() ? "" : String.valueOf(table.count(row, kind));
    }
}
