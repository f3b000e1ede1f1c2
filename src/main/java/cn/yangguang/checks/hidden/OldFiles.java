package cn.yangguang.checks.hidden;

import cn.yangguang.checks.Kind;
import cn.yangguang.document.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.POIDocument;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;

/** Files of Word and Excel before 2007. */
final class OldFiles {

    private static final int MOST_COLUMNS = 256;

    private final Hidden hidden;

    OldFiles(Hidden hidden) {
        this.hidden = hidden;
    }

    void look(byte[] bytes, Format format) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            lookAtStorages(files.getRoot());
            if (format == Format.XLS) {
                try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
                    lookAtProperties(workbook);
                    lookAtWorkbook(workbook);
                }
            } else {
                try (HWPFDocument document = new HWPFDocument(files)) {
                    lookAtProperties(document);
                    lookAtDocument(document);
                }
            }
        } catch (RuntimeException damaged) {
            throw new IOException("POI gives up on damaged files with whatever happened inside", damaged);
        }
    }

    private void lookAtStorages(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            hidden.add(Kind.HIDDEN_MACRO, "宏");
        }
        root.getEntryNames().stream()
                .filter(name -> name.startsWith("MBD") || name.equals("ObjectPool"))
                .forEach(name -> hidden.add(Kind.HIDDEN_OBJECT, "嵌入的文件 " + name));
    }

    private void lookAtProperties(POIDocument document) {
        SummaryInformation summary = document.getSummaryInformation();
        if (summary != null) {
            hidden.addProperty("作者", summary.getAuthor());
            hidden.addProperty("最后修改者", summary.getLastAuthor());
            hidden.addProperty("备注", summary.getComments());
        }
    }

    private void lookAtWorkbook(HSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            HSSFSheet sheet = workbook.getSheetAt(i);
            if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                hidden.add(Kind.HIDDEN_SHEET, "隐藏的工作表“" + sheet.getSheetName() + "”");
            }
            for (Row row : sheet) {
                if (row.getZeroHeight()) {
                    hidden.add(Kind.HIDDEN_ROW, "工作表“%s”第%d行隐藏".formatted(sheet.getSheetName(), row.getRowNum() + 1));
                }
            }
            for (int column = 0; column < MOST_COLUMNS; column++) {
                if (sheet.isColumnHidden(column)) {
                    hidden.add(Kind.HIDDEN_COLUMN, "工作表“%s”第%d列隐藏".formatted(sheet.getSheetName(), column + 1));
                }
            }
            sheet.getCellComments()
                    .forEach((cell, comment) -> hidden.add(
                            Kind.HIDDEN_COMMENT,
                            cell.formatAsString() + " 的批注："
                                    + comment.getString().getString()));
        }
    }

    private void lookAtDocument(HWPFDocument document) {
        Range range = document.getRange();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            if (run.text().isBlank()) {
                continue;
            }
            if (run.isMarkedDeleted()) {
                hidden.add(Kind.HIDDEN_CHANGE, "修订（删除）：" + run.text());
            } else if (run.isMarkedInserted()) {
                hidden.add(Kind.HIDDEN_CHANGE, "修订（插入）：" + run.text());
            } else if (run.isVanished()) {
                hidden.add(Kind.HIDDEN_TEXT, "看不见的文字：" + run.text());
            }
        }
        String comments = document.getCommentsRange().text().strip();
        if (!comments.isEmpty()) {
            hidden.add(Kind.HIDDEN_COMMENT, "批注：" + comments);
        }
    }
}
