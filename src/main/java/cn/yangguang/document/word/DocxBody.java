package cn.yangguang.document.word;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.document.content.Xml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the blocks of a docx body; whatever wraps paragraphs and tables (content controls, revisions) is opened. */
final class DocxBody {
    private final DocxParagraphs paragraphs;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    DocxBody(Styles styles, NumberingCount numbering) {
        this.paragraphs = new DocxParagraphs(styles, numbering);
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Adds one child of the body. */
    void add(Xml element) {
        switch (element.name()) {
            case "p" -> paragraph(element);
            case "tbl" -> table(element);
            case "del", "moveFrom", "sectPr" -> {}
            case "AlternateContent" -> {
                Xml shown = DocxParagraphs.alternative(element);
                if (shown != null) {
                    shown.children().forEach(this::add);
                }
            }
            default -> element.children().forEach(this::add);
        }
    }

    private void paragraph(Xml element) {
        DocxParagraphs.@Nullable Read read = paragraphs.read(element);
        if (read == null) {
            return;
        }
        if (!read.text().isBlank()) {
            blocks.add(
                    read.level() > 0
                            ? new Block.Heading(read.level(), read.text(), here())
                            : new Block.Paragraph(read.text(), here()));
        }
        for (Xml box : read.boxes()) {
            box.children().forEach(this::add);
        }
    }

    private void table(Xml element) {
        tables++;
        Block.@Nullable Table table = new DocxTable(paragraphs, tables).read(element, here());
        if (table != null) {
            blocks.add(table);
        }
    }

    private Place here() {
        return new Place.Block(blocks.size() + 1);
    }
}
