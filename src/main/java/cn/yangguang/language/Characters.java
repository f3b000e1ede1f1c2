package cn.yangguang.language;

import com.hankcs.hanlp.HanLP;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Characters folded to one form: half width, simplified. */
public final class Characters {

    private static final char FIRST_FULL = '！';
    private static final char LAST_FULL = '～';
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** Letters by their kind that are drawn as nothing. */
    private static final String FILLERS = "\u115f\u1160\u3164\uffa0";

    /** Control characters but tabs and line ends, signs without a width, signs that turn the direction, halves of characters. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}" + FILLERS + "\\ufffe\\uffff&&[^\\n\\t\\r]]");

    private static final BitSet BEYOND_SIMPLIFIED = beyondSimplified();

    private Characters() {}

    /** Full-width letters, figures and signs as half-width ones; every character keeps its place. */
    public static String halfWidth(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_FULL && c <= LAST_FULL) {
                c = (char) (c - FIRST_FULL + '!');
            } else if (c == '\u3000') {
                c = ' ';
            }
            folded.append(c);
        }
        return folded.toString();
    }

    /** Without white space of any kind, the ideographic included: Chinese words do not need it. */
    public static String withoutSpace(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /**
     * Without what nobody sees: such signs hide words from a search and a check, or show them in another order than they
     * are kept. The same text where it has none.
     */
    public static String withoutUnseen(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // hardly any text has such a character, and all texts are looked at
            boolean suspect = switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> c != '\n';
                default -> FILLERS.indexOf(c) >= 0;
            };
            if (suspect) {
                return UNSEEN.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    /**
     * Traditional characters as simplified ones; every character keeps its place. The dictionary (a tenth of a second)
     * is loaded only for a text that has a character outside the simplified standard set.
     */
    public static String simplified(String text) {
        if (!mayBeTraditional(text)) {
            return text;
        }
        String converted = HanLP.convertToSimplifiedChinese(text);
        return converted.length() == text.length() ? converted : oneByOne(text);
    }

    private static boolean mayBeTraditional(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (BEYOND_SIMPLIFIED.get(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The ideographs that the simplified standard set (GB 2312) lacks. */
    private static BitSet beyondSimplified() {
        CharsetEncoder encoder = Charset.forName("GB2312").newEncoder();
        BitSet beyond = new BitSet(Character.MAX_VALUE);
        for (int c = Character.MIN_VALUE; c < Character.MAX_VALUE; c++) {
            beyond.set(c, Character.isIdeographic(c) && !encoder.canEncode((char) c));
        }
        return beyond;
    }

    private static String oneByOne(String text) {
        StringBuilder converted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String one = HanLP.convertToSimplifiedChinese(text.substring(i, i + 1));
            converted.append(one.length() == 1 ? one.charAt(0) : text.charAt(i));
        }
        return converted.toString();
    }
}
