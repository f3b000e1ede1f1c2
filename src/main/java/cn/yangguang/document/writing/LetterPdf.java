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
    private static final double SIZE = LetterPitch.SIZE;

    /** Of a paragraph's lines so many go with the signature to the next page. */
    private static final int BEFORE_SIGNATURE = 2;

    /** The number stands free of the line above it, however close the lines are. */
    private static final double BELOW_HEAD = 4;

    private final LetterSheet sheet;

    private LetterPdf(LetterSheet sheet) {
        this.sheet = sheet;
    }

    static byte[] write(OfficialLetter letter, LetterFontFile file) {
        try (PDDocument document = new PDDocument();
                LetterFont font = LetterFont.in(document, file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(letter.title());
            document.setDocumentInformation(about);
            document.getDocumentCatalog().setLanguage("zh-CN");
            try (LetterSheet sheet = new LetterSheet(document, font, LetterPitch.of(letter))) {
                new LetterPdf(sheet).all(letter);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) { // nothing but the font is read
            throw new UncheckedIOException(broken);
        }
    }

    private void all(OfficialLetter letter) throws IOException {
        head(letter.organ());
        sheet.skip(BELOW_HEAD);
        right(letter.number(), 0);
        sheet.skip(sheet.pitch());
        title(letter.title());
        sheet.skip(sheet.pitch());
        List<OfficialLetter.Part> parts = letter.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i + 1 < parts.size() && parts.get(i + 1) instanceof OfficialLetter.Part.Signed;
            add(parts.get(i), last ? LetterPitch.SIGNATURE : 0);
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

    private void title(String title) throws IOException {
        double size = LetterPitch.TITLE;
        for (String line :
                LetterLines.of(title, text -> sheet.width(text, size), LetterSheet.WIDTH, LetterSheet.WIDTH)) {
            sheet.skip(LetterPitch.TITLE_LINE);
            sheet.text(line, size, (LetterSheet.WIDTH - sheet.width(line, size)) / 2, Color.BLACK);
        }
    }

    /** A part of the letter, below which so many lines must have room on the page where it ends. */
    private void add(OfficialLetter.Part part, int below) throws IOException {
        switch (part) {
            case OfficialLetter.Part.Addressee(String text) -> paragraph(text, 0, below);
            case OfficialLetter.Part.Text(String text) -> paragraph(text, 2 * SIZE, below);
            case OfficialLetter.Part.Rows(OfficialTable table) -> new LetterTable(sheet).draw(table, below);
            case OfficialLetter.Part.Signed(String by, String date) -> signed(by, date);
        }
    }

    private void paragraph(String text, double indent, int below) throws IOException {
        List<String> lines = LetterLines.of(
                text, line -> sheet.close(line, SIZE), LetterSheet.WIDTH - indent + 0.5, LetterSheet.WIDTH + 0.5);
        for (int i = 0; i < lines.size(); i++) {
            int left = lines.size() - i;
            if (below > 0 && left == Math.min(BEFORE_SIGNATURE, lines.size())) {
                sheet.keep((left + below) * sheet.pitch());
            }
            sheet.line();
            double from = i == 0 ? indent : 0;
            double room = LetterSheet.WIDTH - from - sheet.close(lines.get(i), SIZE);
            sheet.spread(lines.get(i), SIZE, from, left == 1 ? 0 : room);
        }
    }

    private void right(String text, double characters) throws IOException {
        sheet.line();
        sheet.text(text, SIZE, LetterSheet.WIDTH - characters * SIZE - sheet.width(text, SIZE), Color.BLACK);
    }

    /** Name and date are not parted by a page's end. */
    private void signed(String by, String date) throws IOException {
        sheet.keep(LetterPitch.SIGNATURE * sheet.pitch());
        sheet.skip((LetterPitch.SIGNATURE - 2) * sheet.pitch());
        right(by, Signature.sealedAfterName(by, date));
        right(date, Signature.sealedAfterDate(by, date));
    }
}
