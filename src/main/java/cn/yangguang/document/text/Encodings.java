package cn.yangguang.document.text;

import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: UTF-8, UTF-16 and GB18030, with and without byte order mark, and nothing by guess. */
public final class Encodings {
    /** Includes GBK and GB2312. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** The characters that fill official writing, old and new forms; bytes of another encoding rarely fall on them. */
    private static final String COMMON = "的一是在和年月日政公开開务務工作信息区區市县縣国國人民府发發办辦位单單责責任、，。：；（）“”《》"
            + "　及各有关關部门門等为為应應并並与與对對行会會时時上中下不以于於了二三四五六七八九十第项項度目表标標题題要求";

    private Encodings() {}

    /** The text of the file without its byte order mark. */
    public static String text(Content content) throws Unreadable {
        String marked = marked(content.bytes());
        String text = marked != null ? marked : unmarked(content.bytes());
        if (text == null) {
            throw content.refused(" 不是 UTF-8、UTF-16 或 GB18030 编码的文本（可能是其他编码，或根本不是文本文件），请另存为"
                    + (content.extension().equals("csv") ? " xlsx，或 UTF-8 编码的 csv" : " UTF-8 编码的 txt") + " 后再上传。");
        }
        return text;
    }

    private static @Nullable String marked(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return checked(decoded(all.position(3), StandardCharsets.UTF_8));
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return checked(decoded(all.position(2), StandardCharsets.UTF_16LE));
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return checked(decoded(all.position(2), StandardCharsets.UTF_16BE));
        }
        return null;
    }

    private static @Nullable String unmarked(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        String utf8 = checked(decoded(all, StandardCharsets.UTF_8));
        if (utf8 != null) {
            return utf8;
        }
        String gb = checked(decoded(all, GB18030));
        if (gb != null && chinese(gb, bytes)) {
            return gb;
        }
        String little = checked(decoded(all, StandardCharsets.UTF_16LE));
        String big = checked(decoded(all, StandardCharsets.UTF_16BE));
        int forLittle = little == null ? -1 : commonPercent(little, 0);
        int forBig = big == null ? -1 : commonPercent(big, 0);
        if (Math.max(forLittle, forBig) < 10) {
            return null;
        }
        return forLittle > forBig ? little : big;
    }

    private static @Nullable String decoded(ByteBuffer bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate());
            return text.toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    /** Text has no control characters but those that move the pen, and no code points that mean nothing. */
    private static @Nullable String checked(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean moves = (letter >= '\t' && letter <= '\r') || letter == 0x1a;
            if ((letter < ' ' && !moves) || letter == 0xffff || letter == 0xfffe) {
                return null;
            }
        }
        return text;
    }

    /**
     * Whether text read as GB18030 was meant so: GB2312's zone holds everyday characters, and Big5, Japanese or Western
     * bytes fall outside it, or on characters that nobody uses.
     */
    private static boolean chinese(String text, byte[] bytes) {
        int pairs = 0;
        int everyday = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead >= 0x81) {
                int trail = bytes[i + 1] & 0xff;
                pairs++;
                everyday += lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1 ? 1 : 0;
                i++;
            }
        }
        int common = commonPercent(text, 0x7f);
        boolean likely = everyday * 10L >= pairs * 8L || common >= 10;
        return pairs > 0 && likely && (pairs < 50 || common >= 3);
    }

    /** How many of a hundred characters above the given one are common in Chinese; line ends count as common too. */
    private static int commonPercent(String text, int above) {
        int seen = 0;
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > above) {
                seen++;
                common += letter == '\n' || COMMON.indexOf(letter) >= 0 ? 1 : 0;
            }
        }
        return seen == 0 ? 0 : (int) (100L * common / seen);
    }
}
