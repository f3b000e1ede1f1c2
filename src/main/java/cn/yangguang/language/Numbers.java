package cn.yangguang.language;

import java.util.OptionalInt;

/** Whole numbers as Chinese offices write them: 3, ３, 三, 十二, 二十, 两, 一百二十, 二〇一八. */
public final class Numbers {

    /** A regular expression for one number in figures or characters, without groups. */
    public static final String PATTERN = "(?:[0-9０-９]+|[〇○零一二两兩三四五六七八九十百千]+)";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int LONGEST = 9;

    private Numbers() {}

    /** The number's value, 0 to 999,999,999; nothing where the text is not one number. */
    public static OptionalInt read(String text) {
        String folded = Characters.halfWidth(text);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return OptionalInt.empty();
        }
        if (folded.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(folded));
        }
        return inCharacters(folded.replaceAll("[〇○]", "零").replaceAll("[两兩]", "二"));
    }

    private static OptionalInt inCharacters(String text) {
        boolean withUnits = text.chars().anyMatch(c -> UNITS.indexOf(c) >= 0);
        return withUnits ? withUnits(text) : digitByDigit(text);
    }

    /** 二〇一八 is 2018: digits side by side, as years are read aloud; but 三五 is about 3 to 5, and not one number. */
    private static OptionalInt digitByDigit(String text) {
        if (text.length() == 2 && !text.contains("零")) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    /** 一百二十 is 120; units must fall from left to right, and a leading 十 means 一十. */
    private static OptionalInt withUnits(String text) {
        int total = 0;
        int pending = -1;
        int ceiling = Integer.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            int unit = UNITS.indexOf(text.charAt(i));
            if (unit >= 0) {
                int worth = (int) Math.pow(10, unit + 1);
                if (worth >= ceiling || pending == 0 || (pending < 0 && i > 0)) {
                    return OptionalInt.empty();
                }
                total += (pending < 0 ? 1 : pending) * worth;
                ceiling = worth;
                pending = -1;
            } else if (digit < 0 || pending > 0) {
                return OptionalInt.empty();
            } else {
                pending = digit;
            }
        }
        return OptionalInt.of(total + Math.max(pending, 0));
    }
}
