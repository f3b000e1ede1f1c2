package cn.yangguang.checks.masking;

/** The letters by which sheets call their columns, and their numbers from 1. */
final class Columns {

    private static final int LETTERS = 26;

    private Columns() {}

    static int number(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + (letters.charAt(i) - 'A' + 1);
        }
        return column;
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
