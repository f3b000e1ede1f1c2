package cn.yangguang.publication.structured.pages;

import cn.yangguang.catalogue.Showing;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.pages.PublicationDoor;
import cn.yangguang.publication.structured.Column;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.Structured;
import cn.yangguang.publication.structured.keeping.ImportingRows;
import cn.yangguang.publication.structured.keeping.RowImport;
import cn.yangguang.publication.structured.keeping.RowImports;
import cn.yangguang.publication.structured.keeping.RowSets;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up the rows of a piece, and of a file that was sent for it. */
@Component
class RowViews {

    private static final int PREVIEW = 20;

    private final RowImports imports;
    private final RowSets sets;

    RowViews(RowImports imports, RowSets sets) {
        this.imports = imports;
        this.sets = sets;
    }

    RowPage.Show show(Actor actor, PublicationDoor.Opened opened, int page, FormProblems problems) {
        KeptEdition kept = opened.kept();
        Structured structured = kept.content().structured();
        RowSet rows = structured.rows();
        Paging paging = Paging.of(page, rows == null ? 0 : rows.count());
        boolean writes = Permissions.may(actor, Act.DRAFT_PUBLICATION, opened.unit());
        Optional<RowImport> sent = writes ? imports.find(kept.publication().id()) : Optional.empty();
        return new RowPage.Show(
                kept.content().title(),
                "/desk/publications/" + kept.publication().id(),
                "" + kept.version(),
                writes && structured.filing() != null,
                file(problems),
                problems,
                sent.map(this::sent).stream().toList(),
                table(rows, paging),
                paging);
    }

    private static Field file(FormProblems problems) {
        Field file = Field.file("file", "表格文件", ".xlsx,.xls,.csv")
                .hint("xlsx、xls 或 csv，不超过 " + (ImportingRows.MOST_BYTES >> 20)
                        + " MB。第一行写栏目名称，与目录要求的内容对应，次序不限；隐藏的行和列不读。")
                .mustBeAnswered();
        return problems.on(List.of(file)).getFirst();
    }

    private List<RowPage.Table> table(@Nullable RowSet rows, Paging paging) {
        return rows == null
                ? List.of()
                : List.of(table("表格，原文", rows, sets.cells(rows.id(), paging.offset(), paging.size())));
    }

    private static RowPage.Table table(String caption, RowSet rows, List<List<String>> cells) {
        return new RowPage.Table(
                caption, rows.columns().stream().map(RowViews::head).toList(), cells);
    }

    private static RowPage.Head head(Column column) {
        Showing showing = column.element().showing();
        return new RowPage.Head(column.heading(), !column.visible() ? "不公开" : showing == Showing.MASK ? "公开时脱敏" : "");
    }

    private RowPage.Sent sent(RowImport sent) {
        RowSet rows = sent.rows();
        return new RowPage.Sent(
                sent.file(),
                sent.underWay(),
                sent.done(),
                sent.total(),
                sentence(sent),
                sent.problems(),
                sent.left().isEmpty() ? "" : "没有采用的栏目：" + String.join("、", sent.left()) + "。",
                rows == null
                        ? List.of()
                        : List.of(table(
                                "前 " + Math.min(PREVIEW, rows.count()) + " 行",
                                rows,
                                sets.cells(rows.id(), 0, PREVIEW))));
    }

    private static String sentence(RowImport sent) {
        return switch (sent.stage()) {
            case WAITING -> "已收到，等待读取。";
            case READING -> sent.total() == 0 ? "正在读取。" : "正在读取，已核对 " + sent.done() + " 行，共 " + sent.total() + " 行。";
            case REFUSED -> sent.sentence() + "请改好文件后重新导入。";
            case READ -> read(sent);
        };
    }

    private static String read(RowImport sent) {
        RowSet rows = sent.rows();
        int count = rows == null ? 0 : rows.count();
        return sent.faulty() == 0
                ? "可以采用全部 " + count + " 行。"
                : "可以采用 " + count + " 行；" + sent.faulty() + " 行有误，不采用。也可以改好文件后重新导入。";
    }
}
