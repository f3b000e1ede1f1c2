package cn.yangguang.document.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Writes a letter as a docx. */
final class LetterDocx {

    private static final String RED = "FF0000";
    /** A character of size 3, in twentieths of a point. */
    private static final int CHARACTER = 320;
    /** The lines are 170 mm long, the text 156: 7 mm more at each side, in twentieths of a point. */
    private static final int BEYOND = 397;
    /** From the page's edge, in twentieths of a point. */
    private static final int NAME_FROM_EDGE = 1701;

    private static final int LINE_FROM_EDGE = 1134;
    /** 5 mm: the foot of page numbers is 25 mm from the edge. */
    private static final int NUMBER_ABOVE_LINE = 283;

    private LetterDocx() {}

    static byte[] write(OfficialLetter letter) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            OfficialStyles.give(document);
            spacing(document).setLine(BigInteger.valueOf((long) (LetterPitch.of(letter) * 20)));
            head(document, letter.organ());
            foot(document);
            line(document, "Normal", letter.number()).setAlignment(ParagraphAlignment.RIGHT);
            line(document, "Text", "");
            line(document, "Title", letter.title());
            line(document, "Text", "");
            letter.parts().forEach(part -> add(document, part));
            layout(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) { // nothing outside the memory is touched
            throw new UncheckedIOException(impossible);
        }
    }

    private static CTSpacing spacing(XWPFDocument document) {
        return document.getStyles().getStyle("Normal").getCTStyle().getPPr().getSpacing();
    }

    private static void add(XWPFDocument document, OfficialLetter.Part part) {
        switch (part) {
            case OfficialLetter.Part.Addressee(String text) -> line(document, "Normal", text);
            case OfficialLetter.Part.Text(String text) -> line(document, "Text", text);
            case OfficialLetter.Part.Rows(OfficialTable table) -> {
                TableXml.add(document, table, Paper.UPRIGHT.textWidth());
                blanks(document.getTables().getLast());
            }
            case OfficialLetter.Part.Signed(String by, String date) -> {
                together(document);
                line(document, "Text", "").setKeepNext(true);
                line(document, "Text", "").setKeepNext(true);
                right(line(document, "SignedBy", by), Signature.sealedAfterName(by, date));
                right(line(document, "SignedBy", date), Signature.sealedAfterDate(by, date));
            }
        }
    }

    /** What stands before a signature does not leave it alone on a page: two lines, or a row, go along. */
    private static void together(XWPFDocument document) {
        IBodyElement last = document.getBodyElements().getLast();
        if (last instanceof XWPFTable table) {
            table.getRows().getLast().getTableCells().stream()
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .forEach(paragraph -> paragraph.setKeepNext(true));
        } else if (last instanceof XWPFParagraph paragraph) {
            paragraph.setKeepNext(true);
            paragraph.getCTP().getPPr().addNewWidowControl();
        }
    }

    /** Entries without a text are written by hand. */
    private static void blanks(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            if (row.getTableCells().getLast().getText().isEmpty()) {
                row.setHeight((int) (LetterPitch.BLANK * LetterPitch.TABLE_LINE * 20));
            }
        }
    }

    private static XWPFParagraph line(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void right(XWPFParagraph paragraph, double characters) {
        paragraph.setIndentationRight((int) Math.round(characters * CHARACTER));
    }

    /** On the first page only: the organ's name, and the double line 4 mm below it, thick over thin. */
    private static void head(XWPFDocument document, String organ) {
        XWPFParagraph name = first(document.createHeader(HeaderFooterType.FIRST));
        name.setStyle("Normal");
        name.setAlignment(ParagraphAlignment.CENTER);
        // the height of a line is the font's own otherwise, and moves all that is below
        name.setSpacingBetween(LetterHead.size(organ), LineSpacingRule.EXACT);
        XWPFRun run = name.createRun();
        run.setText(organ);
        run.setFontFamily("方正小标宋简体");
        run.getCTR().getRPr().getRFontsArray(0).setEastAsia("方正小标宋简体");
        run.setFontSize(LetterHead.size(organ));
        run.setColor(RED);
        name.setBorderBottom(Borders.THICK_THIN_SMALL_GAP);
        beyond(name, name.getCTP().getPPr().getPBdr().getBottom(), STBorder.THICK_THIN_SMALL_GAP, 11);
        // an empty line of the usual height would push the text of the other pages down
        first(document.createHeader(HeaderFooterType.DEFAULT)).setStyle("AfterTable");
    }

    /** At the foot of the first page the double line turned over; the others bear their numbers. */
    private static void foot(XWPFDocument document) {
        XWPFParagraph line = first(document.createFooter(HeaderFooterType.FIRST));
        line.setStyle("AfterTable");
        line.setBorderTop(Borders.THIN_THICK_SMALL_GAP);
        beyond(line, line.getCTP().getPPr().getPBdr().getTop(), STBorder.THIN_THICK_SMALL_GAP, 0);
        OfficialDocx.pageNumbers(document);
        first(document.createFooter(HeaderFooterType.DEFAULT)).setSpacingAfter(NUMBER_ABOVE_LINE);
        first(document.createFooter(HeaderFooterType.EVEN)).setSpacingAfter(NUMBER_ABOVE_LINE);
    }

    private static void beyond(XWPFParagraph paragraph, CTBorder border, STBorder.Enum kind, int space) {
        border.setVal(kind);
        border.setColor(RED);
        border.setSz(BigInteger.valueOf(24));
        border.setSpace(BigInteger.valueOf(space));
        paragraph.setIndentationLeft(-BEYOND);
        paragraph.setIndentationRight(-BEYOND);
    }

    private static XWPFParagraph first(XWPFHeaderFooter part) {
        return part.getParagraphs().isEmpty() ? part.createParagraph() : part.getParagraphArray(0);
    }

    private static void layout(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        Paper.UPRIGHT.on(section);
        // lines have a height of their own; a grid of almost the same would set every other line free
        section.unsetDocGrid();
        section.getPgMar().setHeader(BigInteger.valueOf(NAME_FROM_EDGE));
        section.getPgMar().setFooter(BigInteger.valueOf(LINE_FROM_EDGE));
    }
}
