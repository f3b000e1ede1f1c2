package cn.yangguang.document.writing;

/** Numbers as headings print them; the room of the language lies above this one. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** 1 to 99 in words. */
    static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no heading has the number " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String front = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return front + (ones == 0 ? "" : digit(ones));
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
