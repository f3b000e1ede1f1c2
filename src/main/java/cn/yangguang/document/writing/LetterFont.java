package cn.yangguang.document.writing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of letters in a pdf, of which the characters that are used are embedded. */
final class LetterFont implements AutoCloseable {

    /** Stands for a character that a font lacks, as printers have it. */
    private static final String MISSING = "〓";

    private final TrueTypeFont shapes;
    private final CmapLookup known;
    private final PDType0Font font;

    private LetterFont(TrueTypeFont shapes, PDType0Font font) throws IOException {
        this.shapes = shapes;
        this.known = shapes.getUnicodeCmapLookup();
        this.font = font;
    }

    static LetterFont in(PDDocument document) throws IOException {
        try (InputStream stream = LetterFont.class.getResourceAsStream("letter-text.ttf")) {
            TrueTypeFont shapes = new TTFParser()
                    .parse(RandomAccessReadBuffer.createBufferFromStream(Objects.requireNonNull(stream)));
            return new LetterFont(shapes, PDType0Font.load(document, shapes, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text with nothing in it that cannot be printed. */
    String printable(String text) {
        return text.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> !Character.isISOControl(character))
                .mapToObj(character -> known.getGlyphId(character) > 0 ? Character.toString(character) : MISSING)
                .collect(Collectors.joining());
    }

    /** In points. */
    double width(String text, double size) {
        try {
            return font.getStringWidth(printable(text)) / 1000 * size;
        } catch (IOException impossible) { // the font is in the memory
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        shapes.close();
    }
}
