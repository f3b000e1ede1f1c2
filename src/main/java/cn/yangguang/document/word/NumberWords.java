package cn.yangguang.document.word;

/** Prints a list number in the formats that Chinese offices use; others come out in figures. */
final class NumberWords {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private NumberWords() {}

    /** The number, at least 0, in the format as OOXML names it. */
    static String of(int number, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> spoken(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional" -> spoken(number, FORMAL, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2" ->
                digits(number, DIGITS);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, 0x2460, 20);
            case "decimalEnclosedParen" -> enclosed(number, 0x2474, 20);
            case "decimalEnclosedFullstop" -> enclosed(number, 0x2488, 20);
            case "ideographTraditional" -> cyclic(number, STEMS);
            case "ideographZodiac" -> cyclic(number, BRANCHES);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** The label with the gap that is printed after it: none after full-width marks, which bring their own. */
    static String spaced(String label, String suffix) {
        boolean closed = label.isEmpty() || suffix.equals("nothing") || label.charAt(label.length() - 1) > 0x7f;
        return closed ? label : label + " ";
    }

    private static String spoken(int number, String digits, String tens) {
        if (number <= 0 || number > 9999) {
            return number == 0 ? digits.substring(0, 1) : Integer.toString(number);
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = number / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "");
            gap = false;
            boolean bareTen = power == 1 && digit == 1 && words.isEmpty();
            words.append(bareTen ? "" : digits.charAt(digit)).append(power == 0 ? "" : tens.charAt(power - 1));
        }
        return words.toString();
    }

    private static String digits(int number, String digits) {
        StringBuilder words = new StringBuilder();
        Integer.toString(Math.max(0, number)).chars().forEach(digit -> words.append(digits.charAt(digit - '0')));
        return words.toString();
    }

    private static String enclosed(int number, int first, int most) {
        return number < 1 || number > most ? Integer.toString(number) : Character.toString(first + number - 1);
    }

    private static String cyclic(int number, String signs) {
        return number < 1 || number > signs.length() ? Integer.toString(number) : signs.substring(number - 1, number);
    }

    /** A to Z, then AA, BB as Word counts. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 780) {
            return Integer.toString(number);
        }
        return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder words = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                words.append(signs[i]);
            }
        }
        return words.toString();
    }
}
