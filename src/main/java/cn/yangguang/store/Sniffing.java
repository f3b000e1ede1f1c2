package cn.yangguang.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells what a file is by looking into it. */
final class Sniffing {

    private static final int HEAD = 64 * 1024;

    private static final Map<String, ContentType> MAGIC = Map.of(
            "25504446", ContentType.PDF,
            "89504e470d0a1a0a", ContentType.PNG,
            "ffd8ff", ContentType.JPEG,
            "47494638", ContentType.GIF,
            "504b0304", ContentType.ZIP,
            "504b0506", ContentType.ZIP,
            "d0cf11e0a1b11ae1", ContentType.DOC);

    private static final Map<String, ContentType> PARTS = Map.of(
            "word/document.xml", ContentType.DOCX,
            "xl/workbook.xml", ContentType.XLSX,
            "ppt/presentation.xml", ContentType.PPTX,
            "OFD.xml", ContentType.OFD);

    private Sniffing() {}

    /** What a content is by its first bytes; containers are not looked into. */
    static ContentType type(byte[] content) {
        return magic(content).orElseGet(() -> text(content));
    }

    static ContentType type(Path file) throws IOException {
        ContentType begun = type(head(file));
        return switch (begun) {
            case ZIP -> zipped(file);
            case DOC -> compound(file);
            default -> begun;
        };
    }

    private static Optional<ContentType> magic(byte[] content) {
        String start = HexFormat.of().formatHex(content, 0, Math.min(8, content.length));
        return MAGIC.entrySet().stream()
                .filter(magic -> start.startsWith(magic.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    /** Only the directory is read, so a bomb does not go off. */
    private static ContentType zipped(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .limit(10_000)
                    .map(ZipEntry::getName)
                    .filter(PARTS::containsKey)
                    .findFirst()
                    .map(name -> PARTS.getOrDefault(name, ContentType.ZIP))
                    .orElse(ContentType.ZIP);
        } catch (IOException e) {
            return ContentType.UNKNOWN;
        }
    }

    /** The old Office formats name their streams in a directory that may stand anywhere in the file. */
    private static ContentType compound(Path file) throws IOException {
        byte[] word = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        byte[] book = "Workbook".getBytes(StandardCharsets.UTF_16LE);
        try (InputStream stream = Files.newInputStream(file)) {
            // a directory entry is 128 bytes on a 128-byte border and begins with its name
            byte[] entry = stream.readNBytes(128);
            while (entry.length == 128) {
                if (starts(entry, word)) {
                    return ContentType.DOC;
                }
                if (starts(entry, book)) {
                    return ContentType.XLS;
                }
                entry = stream.readNBytes(128);
            }
        }
        return ContentType.UNKNOWN;
    }

    private static boolean starts(byte[] entry, byte[] name) {
        return java.util.Arrays.equals(entry, 0, name.length, name, 0, name.length);
    }

    private static ContentType text(byte[] head) {
        String mark = HexFormat.of().formatHex(head, 0, Math.min(2, head.length));
        boolean wide = mark.equals("feff") || mark.equals("fffe");
        List<Charset> charsets =
                wide ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        for (Charset charset : charsets) {
            CharBuffer characters = CharBuffer.allocate(head.length + 1);
            boolean fits = !charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    // a character may be cut off where the head ends
                    .decode(ByteBuffer.wrap(head), characters, false)
                    .isError();
            String text = characters.flip().toString();
            if (fits && text.chars().noneMatch(Sniffing::isControl)) {
                return html(text) ? ContentType.HTML : ContentType.TEXT;
            }
        }
        return ContentType.UNKNOWN;
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\n\r\f".indexOf(character) < 0;
    }

    private static boolean html(String text) {
        String start = text.replaceFirst("^[\\uFEFF\\s]+", "").toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }
}
