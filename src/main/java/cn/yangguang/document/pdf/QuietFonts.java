package cn.yangguang.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers every request for a font that a PDF does not carry with the one in PDFBox's own jar: reading text needs no
 * shapes, and PDFBox would otherwise search the machine's fonts for seconds and write a cache into the home folder.
 */
final class QuietFonts implements FontMapper {
    private final TrueTypeFont any;

    private QuietFonts(TrueTypeFont any) {
        this.any = any;
    }

    /** Holds for the whole process, once. */
    static void use() {
        Once.done();
    }

    private static final class Once {
        static {
            FontMappers.set(new QuietFonts(load()));
        }

        static void done() {}
    }

    private static TrueTypeFont load() {
        String font = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream stream = FontMappers.class.getResourceAsStream(font)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(any, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(any, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, any, true);
    }
}
