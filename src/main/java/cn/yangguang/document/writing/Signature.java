package cn.yangguang.document.writing;

/**
 * Where a signature stands. Without a seal (GB/T 9704-2012, 7.3.5.2): two characters from the right, the date below begins
 * two characters further in; a date that would come nearer to the edge keeps two characters, and the name moves.
 */
final class Signature {

    private static final double EDGE = 2;
    private static final double SEALED_EDGE = 4;

    private Signature() {}

    /** How many characters stay free to the right of the name. */
    static double spaceAfterName(String name, String date) {
        return Math.max(EDGE, EDGE + 2 + width(date) - width(name));
    }

    /** How many characters stay free to the right of the date. */
    static double spaceAfterDate(String name, String date) {
        return Math.max(EDGE, width(name) - width(date));
    }

    /** Below a seal the date keeps four characters, and the name stands above its middle (7.3.5.1). */
    static double sealedAfterName(String name, String date) {
        return Math.max(0, SEALED_EDGE + (width(date) - width(name)) / 2);
    }

    /** The same of the date, which moves in where the name is much longer. */
    static double sealedAfterDate(String name, String date) {
        return Math.max(SEALED_EDGE, (width(name) - width(date)) / 2);
    }

    /** In characters; digits and letters are half as wide. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
    }
}
