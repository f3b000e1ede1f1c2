package cn.yangguang.document.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of one pdf, of which the characters that are used are embedded. */
final class LetterFont implements AutoCloseable {

    /** Stands for a character that a font lacks, as printers have it. */
    private static final String MISSING = "〓";

    private final CmapLookup known;
    private final PDType0Font font;
    private final Closeable file;

    private LetterFont(CmapLookup known, PDType0Font font, Closeable file) {
        this.known = known;
        this.font = font;
        this.file = file;
    }

    /** Close it after the document was saved, for only then the font goes into it. */
    static LetterFont in(PDDocument document, LetterFontFile file) throws IOException {
        LetterFontFile.Opened opened = file.open();
        return new LetterFont(
                opened.shapes().getUnicodeCmapLookup(),
                PDType0Font.load(document, opened.shapes(), true),
                opened.from());
    }

    PDType0Font font() {
        return font;
    }

    /** The text with nothing in it that cannot be printed. */
    String printable(String text) {
        return text.codePoints()
                .map(character -> character < ' ' ? ' ' : character)
                .mapToObj(character -> known.getGlyphId(character) > 0 ? Character.toString(character) : MISSING)
                .collect(Collectors.joining());
    }

    /** In points. */
    double width(String text, double size) {
        try {
            return font.getStringWidth(printable(text)) / 1000 * size;
        } catch (IOException impossible) { // the font is open
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
