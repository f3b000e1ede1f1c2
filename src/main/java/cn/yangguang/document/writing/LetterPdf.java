package cn.yangguang.document.writing;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Writes a letter as a pdf: the same layout as in {@link LetterDocx}, set by hand. */
final class LetterPdf {

    /** 28 characters of size 3 on 156 mm: each stands a little closer. */
    private static final double SIZE = 16;

    private static final double TITLE = 22;

    private final LetterSheet sheet;

    private LetterPdf(LetterSheet sheet) {
        this.sheet = sheet;
    }

    static byte[] write(OfficialLetter letter) {
        try (PDDocument document = new PDDocument();
                LetterFont font = LetterFont.in(document);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(letter.title());
            document.setDocumentInformation(about);
            try (LetterSheet sheet = new LetterSheet(document, font)) {
                new LetterPdf(sheet).all(letter);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) { // nothing outside the memory is touched
            throw new UncheckedIOException(impossible);
        }
    }

    private void all(OfficialLetter letter) throws IOException {
        head(letter.organ());
        right(letter.number(), 0);
        sheet.skip(LetterSheet.PITCH);
        for (String line : LetterLines.of(
                letter.title(), text -> sheet.width(text, TITLE), LetterSheet.WIDTH, LetterSheet.WIDTH)) {
            sheet.skip(33);
            sheet.text(line, TITLE, (LetterSheet.WIDTH - sheet.width(line, TITLE)) / 2, Color.BLACK);
        }
        sheet.skip(LetterSheet.PITCH);
        for (OfficialLetter.Part part : letter.parts()) {
            add(part);
        }
    }

    /** The organ's name with its upper edge 30 mm from that of the page, the double line 4 mm below. */
    private void head(String organ) throws IOException {
        double size = LetterHead.size(organ);
        sheet.to(LetterSheet.MM * 30 + size * 0.9);
        sheet.text(organ, size, (LetterSheet.WIDTH - sheet.width(organ, size)) / 2, Color.RED);
        sheet.to(LetterSheet.MM * 34 + size);
        sheet.doubleLine(LetterSheet.MM * 34 + size, true);
        sheet.doubleLine(LetterSheet.HEIGHT - LetterSheet.MM * 20, false);
    }

    private void add(OfficialLetter.Part part) throws IOException {
        switch (part) {
            case OfficialLetter.Part.Addressee(String text) -> paragraph(text, 0);
            case OfficialLetter.Part.Text(String text) -> paragraph(text, 2 * SIZE);
            case OfficialLetter.Part.Rows(OfficialTable table) -> new LetterTable(sheet).draw(table);
            case OfficialLetter.Part.Signed(String by, String date) -> signed(by, date);
        }
    }

    private void paragraph(String text, double indent) throws IOException {
        List<String> lines = LetterLines.of(
                text, line -> sheet.close(line, SIZE), LetterSheet.WIDTH - indent + 0.5, LetterSheet.WIDTH + 0.5);
        for (int i = 0; i < lines.size(); i++) {
            sheet.line();
            double from = i == 0 ? indent : 0;
            double room = LetterSheet.WIDTH - from - sheet.close(lines.get(i), SIZE);
            boolean last = i == lines.size() - 1;
            sheet.spread(lines.get(i), SIZE, from, last ? 0 : room);
        }
    }

    private void right(String text, double characters) throws IOException {
        sheet.line();
        sheet.text(text, SIZE, LetterSheet.WIDTH - characters * SIZE - sheet.width(text, SIZE), Color.BLACK);
    }

    /** Name and date are not parted by a page's end. */
    private void signed(String by, String date) throws IOException {
        sheet.keep(4 * LetterSheet.PITCH);
        sheet.skip(2 * LetterSheet.PITCH);
        right(by, Signature.sealedAfterName(by, date));
        right(date, Signature.sealedAfterDate(by, date));
    }
}
