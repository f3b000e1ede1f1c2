package cn.yangguang.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The words of a doc's paragraphs as they print, with automatic numbers, without field codes, deletions and marks. */
final class DocWords {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final Map<Integer, int[]> counters = new HashMap<>();

    String of(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        int codes = 0;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                codes = append(text, run.text(), codes);
            }
        }
        if (!text.toString().isBlank() && paragraph.isInList()) {
            text.insert(0, number(paragraph));
        }
        return text.toString();
    }

    /** Adds what prints; the number of fields whose code (not result) we are inside goes on from run to run. */
    private static int append(StringBuilder text, String run, int codes) {
        int inside = codes;
        for (int i = 0; i < run.length(); i++) {
            char letter = run.charAt(i);
            if (letter == FIELD_BEGIN) {
                inside++;
            } else if (letter == FIELD_RESULT || letter == FIELD_END) {
                inside = Math.max(0, inside - 1);
            } else if (inside == 0) {
                text.append(printed(letter));
            }
        }
        return inside;
    }

    private static String printed(char letter) {
        return switch (letter) {
            case 0x0b -> "\n";
            case '\t' -> "\t";
            case 0x1e -> "-";
            default -> letter < ' ' ? "" : Character.toString(letter);
        };
    }

    private String number(Paragraph paragraph) {
        HWPFList list = paragraph.getList();
        int level = Math.clamp(paragraph.getIlvl(), 0, 8);
        int[] counts = counters.computeIfAbsent(list.getLsid(), _ -> new int[9]);
        counts[level] = counts[level] == 0 ? list.getStartAt((char) level) : counts[level] + 1;
        Arrays.fill(counts, level + 1, counts.length, 0);
        String pattern = list.getNumberText((char) level);
        if (pattern == null || list.getNumberFormat((char) level) == 23) {
            return ""; // a bullet
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            label.append(letter < 9 ? counted(list, letter, counts) : Character.toString(letter));
        }
        return NumberWords.spaced(label.toString(), "tab");
    }

    private static String counted(HWPFList list, int level, int[] counts) {
        return NumberWords.of(Math.max(1, counts[level]), format(list.getNumberFormat((char) level)));
    }

    /** The format codes of [MS-OSHARED] MSONFC by the names that OOXML gave them. */
    private static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10 -> "ideographDigital";
            case 11 -> "japaneseCounting";
            case 14 -> "decimalFullWidth";
            case 18, 28 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 26 -> "decimalEnclosedFullstop";
            case 27, 29 -> "decimalEnclosedParen";
            case 30 -> "ideographTraditional";
            case 31 -> "ideographZodiac";
            case 33, 35, 37, 39 -> "chineseCounting";
            case 34, 38 -> "chineseLegalSimplified";
            case 36 -> "taiwaneseDigital";
            default -> "decimal";
        };
    }
}
