package cn.yangguang.document.word;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;

/** Reads a doc through POI: paragraphs, tables, then the text boxes, whose anchors the format keeps elsewhere. */
public final class Doc {
    private final HWPFDocument document;
    private final DocWords words = new DocWords();
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private Doc(HWPFDocument document) {
        this.document = document;
    }

    public static List<Block> read(Content content) throws Unreadable {
        try (HWPFDocument document = new HWPFDocument(content.stream())) {
            Doc reading = new Doc(document);
            reading.range(document.getRange());
            Range boxes = document.getMainTextboxRange();
            if (boxes != null) {
                reading.range(boxes);
            }
            return reading.blocks;
        } catch (EncryptedDocumentException encrypted) {
            throw content.encrypted();
        } catch (OldFileFormatException old) {
            throw content.refused(" 是 Word 97 之前的格式，无法读取，请用办公软件另存为 docx 后再上传。");
        } catch (IOException | RuntimeException broken) {
            throw content.damaged();
        }
    }

    private void range(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                table(table);
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                paragraph(paragraph);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        String text = words.of(paragraph).stripTrailing();
        if (!text.isBlank()) {
            int level = headingLevel(paragraph);
            blocks.add(level > 0 ? new Block.Heading(level, text, here()) : new Block.Paragraph(text, here()));
        }
    }

    /** From the outline level, else from the name of the built-in style; 0 for a plain paragraph. */
    private int headingLevel(Paragraph paragraph) {
        int outline = paragraph.getLvl();
        if (outline >= 0 && outline < 9) {
            return outline + 1;
        }
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name =
                style == null || style.getName() == null ? "" : style.getName().toLowerCase(java.util.Locale.ROOT);
        if (name.matches("(heading|标题) ?[1-9]")) {
            return name.charAt(name.length() - 1) - '0';
        }
        return name.equals("title") ? 1 : 0;
    }

    private void table(Table table) {
        tables++;
        Block.@Nullable Table read = new DocTable(words, tables).read(table, here());
        if (read != null) {
            blocks.add(read);
        }
    }

    private Place here() {
        return new Place.Block(blocks.size() + 1);
    }
}
