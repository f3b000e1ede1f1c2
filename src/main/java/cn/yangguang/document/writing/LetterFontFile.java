package cn.yangguang.document.writing;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Where the font of letters lies: the one that the build fetched, otherwise a Chinese TrueType font of the machine. What is
 * found at the first question stays until the program ends.
 *
 * @param file null for the one of the build
 * @param name which font of a collection; empty where the file is one font
 */
record LetterFontFile(@Nullable File file, String name) {

    private static final String FETCHED = "letter-font.ttf";
    /** A font that has these has the characters of our letters; the last stands for what it lacks. */
    private static final String SAMPLE = "青财公复〔2026〕12号政府信息公开答复书：“《条例》”，（一）不予公开；Aa—×〓";
    /** No Chinese font is smaller, in bytes. */
    private static final long SMALLEST = 1_000_000;

    /** The shapes of a font, and what to close after them. */
    record Opened(TrueTypeFont shapes, Closeable from) {}

    /** Looked for once. */
    private static final class Found {
        static final Optional<LetterFontFile> FILE = LetterFontFile.class.getResource(FETCHED) == null
                ? among(files())
                : Optional.of(new LetterFontFile(null, ""));
    }

    static Optional<LetterFontFile> found() {
        return Found.FILE;
    }

    /** The fonts of the machine, those with serifs first: they are nearer to 仿宋. */
    private static List<File> files() {
        return new FontFileFinder()
                .find().stream()
                        .map(LetterFontFile::file)
                        .flatMap(Optional::stream)
                        .filter(file -> file.length() >= SMALLEST)
                        .sorted(Comparator.comparingInt(LetterFontFile::rank).thenComparing(File::getPath))
                        .toList();
    }

    private static Optional<File> file(URI uri) {
        String name = uri.getPath().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc") ? Optional.of(new File(uri)) : Optional.empty();
    }

    private static int rank(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("light")) {
            return 3;
        }
        return name.contains("fang") ? 0 : name.matches(".*(song|sun|ming|serif).*") ? 1 : 2;
    }

    /** The first font among these files that has our characters and may be embedded. */
    static Optional<LetterFontFile> among(List<File> files) {
        return files.stream()
                .flatMap(file -> names(file).stream().map(name -> new LetterFontFile(file, name)))
                .filter(LetterFontFile::fits)
                .findFirst();
    }

    private static List<String> names(File file) {
        if (!collection(file)) {
            return List.of("");
        }
        List<String> names = new ArrayList<>();
        try (TrueTypeCollection all = new TrueTypeCollection(file)) {
            all.processAllFonts(font -> names.add(font.getName()));
        } catch (IOException broken) {
            return List.of();
        }
        return names;
    }

    private static boolean collection(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc");
    }

    private boolean fits() {
        try (PDDocument document = new PDDocument()) {
            Opened opened = open();
            try (Closeable _ = opened.from()) {
                CmapLookup known = opened.shapes().getUnicodeCmapLookup();
                PDType0Font.load(document, opened.shapes(), true);
                return opened.shapes().getTableMap().containsKey(GlyphTable.TAG)
                        && SAMPLE.codePoints().allMatch(character -> known.getGlyphId(character) > 0);
            }
        } catch (IOException unfit) { // broken, drawn in another way than TrueType, or not to be embedded
            return false;
        }
    }

    Opened open() throws IOException {
        if (file == null) {
            try (InputStream stream = LetterFontFile.class.getResourceAsStream(FETCHED)) {
                return alone(new TTFParser()
                        .parse(RandomAccessReadBuffer.createBufferFromStream(Objects.requireNonNull(stream))));
            }
        }
        if (!collection(file)) {
            return alone(new TTFParser().parse(new RandomAccessReadBufferedFile(file)));
        }
        TrueTypeCollection all = new TrueTypeCollection(file);
        return new Opened(Objects.requireNonNull(all.getFontByName(name)), all);
    }

    private static Opened alone(TrueTypeFont font) {
        return new Opened(font, font);
    }
}
