package cn.yangguang.plan.scheme;

import cn.yangguang.document.writing.OfficialDocument;
import cn.yangguang.document.writing.OfficialTable;
import cn.yangguang.document.writing.OfficialTable.Column;
import cn.yangguang.document.writing.Paper;
import cn.yangguang.organization.Unit;
import cn.yangguang.plan.measures.UnitTask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scheme as the file that goes round; one that was not approved yet says so under its title. */
record SchemeDocument(Unit unit, Scheme.Text text, Stage stage, List<Scheme.Line> lines) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The table out of the unit's tasks as they stand. */
    static List<Scheme.Line> lines(List<UnitTask> tasks) {
        return tasks.stream()
                .map(task -> new Scheme.Line(
                        task.position(),
                        task.requirement(),
                        task.work().measures(),
                        task.work().section(),
                        task.work().person(),
                        task.deadline(),
                        task.work().inner()))
                .toList();
    }

    byte[] docx() {
        LocalDate signed = signed();
        OfficialDocument document = OfficialDocument.titled(text.title());
        if (signed == null) {
            document.subtitle("（草稿，未经审定）");
        }
        document.heading(1, "编制依据").paragraph(text.basis());
        document.heading(1, "总体要求").paragraph(text.requirements());
        document.heading(1, "任务分工").paragraph("落实措施、责任科室、责任人和完成时限见附件，共 " + lines.size() + " 项。");
        if (!text.contact().isEmpty()) {
            document.heading(1, "联系方式").paragraph(text.contact());
        }
        if (signed != null) {
            document.signed(unit.name(), signed);
        }
        return document.annex("任务分工表", Paper.LANDSCAPE).table(table()).docx();
    }

    private OfficialTable table() {
        return new OfficialTable(
                List.of(
                        Column.centred("序号", 2),
                        Column.text("工作任务", 11),
                        Column.text("落实措施", 10),
                        Column.centred("责任科室", 4),
                        Column.centred("责任人", 3),
                        Column.centred("完成时限", 4),
                        Column.centred("内部完成时限", 4)),
                lines.stream()
                        .map(line -> List.of(
                                String.valueOf(line.position()),
                                line.requirement(),
                                line.measures(),
                                line.section(),
                                line.person(),
                                line.deadline(),
                                day(line.inner())))
                        .toList());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The day that stands under it: of publication, else of approval. */
    private @Nullable LocalDate signed() {
        return switch (stage) {
            case Stage.Published published -> published.on();
            case Stage.Approved approved -> on(approved.by().at());
            case Stage.Drafted _, Stage.Submitted _ -> null;
        };
    }

    static LocalDate on(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
