package cn.yangguang.plan.draft;

import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.duty.OfficeTable;
import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.reading.PlanReader;
import cn.yangguang.plan.reading.PlanReading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Small plans for tests: units are known by their names, and who is called 区不知局 is nobody. */
public final class Plain {

    private Plain() {}

    public static final TaskReading READING = new TaskReading(Plain::named, OfficeTable.defaults());

    private static final DraftHeader HEAD =
            new DraftHeader("青石区2024年政务公开工作要点任务分解表", null, null, LocalDate.of(2024, 6, 3), false, 2024, null);

    public static UnitId unit(String name) {
        return new UnitId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static NamedUnit named(String name) {
        if (name.equals("区不知局")) {
            return NamedUnit.open(name);
        }
        List<UnitId> meant = name.startsWith("各") ? List.of(unit("甲镇"), unit("乙镇")) : List.of(unit(name));
        NamedUnit.Link link = name.equals("区约莫局") ? NamedUnit.Link.GUESSED : NamedUnit.Link.CERTAIN;
        return new NamedUnit(name, meant, "名称一致", link);
    }

    /** A plan of a table with a row a line; each row is 任务|要求|责任单位|时限. */
    public static Draft draft(String... rows) {
        String text = "青石区2024年政务公开工作要点任务分解表\n序号\t工作任务\t具体要求\t责任单位\t完成时限\n" + lines(rows);
        if (Documents.read("a.txt", text.getBytes(StandardCharsets.UTF_8)) instanceof Reading.Read(var document)
                && PlanReader.read(document) instanceof PlanReading.Read(var plan)) {
            return new Draft(HEAD, READING.draft(plan).tasks());
        }
        throw new IllegalArgumentException("no plan: " + text);
    }

    /** A table of a single row would be taken for none. */
    private static String lines(String... rows) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            lines.append(i + 1).append('\t').append(rows[i].replace('|', '\t')).append('\n');
        }
        if (rows.length == 1) {
            lines.append("2\t收尾\t做好总结工作。\t区审计局\t年底前\n");
        }
        return lines.toString();
    }
}
