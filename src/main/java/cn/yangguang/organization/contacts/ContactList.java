package cn.yangguang.organization.contacts;

import cn.yangguang.document.writing.OfficialDocument;
import cn.yangguang.document.writing.OfficialTable;
import cn.yangguang.document.writing.OfficialTable.Column;
import cn.yangguang.document.writing.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of contacts as an office sends it round; who has named nobody stands in it with that word. */
record ContactList(String title, List<Contact> contacts, LocalDate today) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    byte[] docx() {
        return OfficialDocument.titled(title, Paper.LANDSCAPE)
                .subtitle("（截至" + today.getYear() + "年" + today.getMonthValue() + "月" + today.getDayOfMonth() + "日）")
                .table(table())
                .docx();
    }

    byte[] xlsx() {
        return table().xlsx("联络员名单");
    }

    private OfficialTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Contact contact : contacts) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    contact.unitName(),
                    contact.leader(),
                    contact.section(),
                    contact.missing() ? "（未填）" : contact.name(),
                    contact.phone(),
                    day(contact.confirmed())));
        }
        return new OfficialTable(
                List.of(
                        Column.centred("序号", 2),
                        Column.text("单位", 8),
                        Column.centred("分管领导", 4),
                        Column.centred("责任科室", 5),
                        Column.centred("联络员", 4),
                        Column.centred("办公电话", 5),
                        Column.centred("最近确认", 4)),
                rows);
    }

    static String day(@Nullable Instant at) {
        return at == null ? "" : at.atZone(ZONE).toLocalDate().toString();
    }
}
