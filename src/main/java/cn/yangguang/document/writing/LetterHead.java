package cn.yangguang.document.writing;

/** How large the organ's name stands above a letter. */
final class LetterHead {

    /** The name may be as long as the line below it: 170 mm. */
    private static final double LONGEST = 170 * 72 / 25.4;

    private static final int LARGEST = 32;

    private LetterHead() {}

    /** In points: as large as fits into one line. */
    static int size(String organ) {
        int characters = Math.max(1, organ.codePointCount(0, organ.length()));
        return (int) Math.min(LARGEST, LONGEST / characters);
    }
}
