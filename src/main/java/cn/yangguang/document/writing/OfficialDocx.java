package cn.yangguang.document.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes the pieces of an official document as a docx. */
final class OfficialDocx {

    /** A character of size 3, in twentieths of a point. */
    private static final int CHARACTER = 320;

    private Paper paper;

    OfficialDocx(Paper first) {
        this.paper = first;
    }

    byte[] write(List<Piece> pieces) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            OfficialStyles.give(document);
            pageNumbers(document);
            for (Piece piece : pieces) {
                add(document, piece);
            }
            afterTable(document);
            paper.on(section(document));
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) { // nothing outside the memory is touched
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(XWPFDocument document, Piece piece) {
        switch (piece) {
            case Piece.Line(String style, String text) -> line(document, style, text);
            case Piece.Right(String text, double characters) -> right(line(document, "SignedBy", text), characters);
            case Piece.Rows(OfficialTable table) -> {
                afterTable(document);
                TableXml.add(document, table, paper.textWidth());
            }
            case Piece.Turn(Paper next) -> turn(document, next);
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

    /** Ends the section: its layout stands in its last paragraph, with the page numbers of the whole document. */
    private void turn(XWPFDocument document, Paper next) {
        afterTable(document);
        CTPPr last = properties(document.getLastParagraph());
        last.setSectPr(section(document));
        paper.on(last.getSectPr());
        paper = next;
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    /** A table at the end of a part, or before another table, needs a paragraph behind it; this one takes no room. */
    private static void afterTable(XWPFDocument document) {
        var body = document.getBodyElements();
        if (!body.isEmpty() && body.getLast().getElementType() == BodyElementType.TABLE) {
            line(document, "AfterTable", "");
        }
    }

    private static CTSectPr section(XWPFDocument document) {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    /** Odd pages bear their number at the right, even ones at the left, one character from the edge (7.5). */
    static void pageNumbers(XWPFDocument document) {
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT), "PageNumberOdd");
        number(document.createFooter(HeaderFooterType.EVEN), "PageNumberEven");
    }

    private static void number(XWPFFooter footer, String style) {
        XWPFParagraph paragraph =
                footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0);
        paragraph.setStyle(style);
        paragraph.createRun().setText("— ");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("1");
        paragraph.createRun().setText(" —");
    }
}
