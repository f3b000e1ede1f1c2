package cn.yangguang.document.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers as the sheet shows them, or for a whole reading days as 2026-05-06; loads POI's formatter only for a number that needs one. */
final class Shown {
    private final boolean from1904;
    private final boolean whole;
    private @Nullable DataFormatter formatter;

    Shown(boolean from1904, boolean whole) {
        this.from1904 = from1904;
        this.whole = whole;
    }

    /** The raw number in the format of this index; the pattern is null for Excel's built-in formats. */
    String number(String raw, int index, @Nullable String pattern) {
        boolean general = index == 0 || "General".equals(pattern);
        if (general && raw.matches("-?\\d{1,10}")) {
            return raw;
        }
        try {
            String day = whole ? day(Double.parseDouble(raw), pattern(index, pattern)) : null;
            return day != null
                    ? day
                    : formatter()
                            .formatRawCellContents(Double.parseDouble(raw), index, pattern(index, pattern), from1904);
        } catch (IllegalArgumentException strange) {
            return raw;
        }
    }

    /** The day that a number is where its format shows a day, whatever part of it the format leaves out. */
    private @Nullable String day(double number, String pattern) {
        boolean shown = pattern.matches(".*[yYdD年日].*") && DateUtil.isADateFormat(-1, pattern);
        return shown && DateUtil.isValidExcelDate(number)
                ? DateUtil.getLocalDateTime(number, from1904).toLocalDate().toString()
                : null;
    }

    private DataFormatter formatter() {
        if (formatter == null) {
            formatter = new DataFormatter(Locale.CHINA);
        }
        return formatter;
    }

    /** Excel's own formats 14 and 27 to 58 are written differently in China than POI's table has them. */
    static String pattern(int index, @Nullable String pattern) {
        return switch (index) {
            case 14 -> "yyyy/m/d";
            case 22 -> "yyyy/m/d h:mm";
            case 27, 36, 50, 52, 57 -> "yyyy年m月";
            case 28, 29, 51, 53, 54, 58 -> "m月d日";
            case 30 -> "m-d-yy";
            case 31 -> "yyyy年m月d日";
            case 32 -> "h时mm分";
            case 33 -> "h时mm分ss秒";
            default -> bare(pattern != null ? pattern : builtin(index));
        };
    }

    /** POI prints the quotation marks of a date's pattern; around Chinese characters they are not needed. */
    private static String bare(String pattern) {
        return pattern.replaceAll("\"([\u2e80-\uffef]+)\"", "$1");
    }

    private static String builtin(int index) {
        String known = BuiltinFormats.getBuiltinFormat(index);
        return known == null || known.startsWith("reserved") ? "General" : known;
    }
}
