package cn.yangguang.publication.saved;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page's bytes as text. What the page declares is often wrong (saved again by a browser, moved to another system), so
 * bytes that are valid UTF-8 are that; only others are read as declared, or else as GB18030. Broken characters are no
 * reason to refuse a page: sites cut texts in the middle of one.
 */
final class PageDecoding {
    /** Includes GBK and GB2312, which pages declare while they use the newer characters all the same. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9][A-Za-z0-9_-]{1,19})");

    private static final int DECLARED_WITHIN = 8192;

    private PageDecoding() {}

    static String text(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        String utf8 = strictly(bytes);
        if (utf8 != null) {
            return utf8;
        }
        Charset declared = declared(bytes);
        return declared == null ? likelier(bytes) : new String(bytes, declared);
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xff) == mark[i];
        }
        return same;
    }

    private static @Nullable String strictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    /** Only what is neither UTF-8 nor a GB set: those two are told apart by the bytes themselves. */
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return null;
        }
        String name = declared.group(1).toUpperCase(Locale.ROOT);
        return name.equals("BIG5") ? Charset.forName("Big5") : null;
    }

    private static String likelier(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        String gb = new String(bytes, GB18030);
        return broken(utf8) < broken(gb) ? utf8 : gb;
    }

    static long broken(String text) {
        return text.chars().filter(letter -> letter == 0xfffd).count();
    }
}
