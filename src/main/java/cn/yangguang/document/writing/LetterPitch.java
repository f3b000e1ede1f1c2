package cn.yangguang.document.writing;

import java.util.List;

/**
 * How far apart the lines of a letter stand, in points: 22 to 225 mm (GB/T 9704-2012, 5.2.3), and up to 28 where that keeps
 * the signature on the first page (7.3.5.5 lets the space between lines be changed for it). Counted in characters, so that
 * both files of a letter have the same.
 */
final class LetterPitch {

    /** A character of size 3. */
    static final double SIZE = 16;

    static final double TITLE = 22;
    /** How high a line of the title is. */
    static final double TITLE_LINE = 33;
    /** Lines for the signature: two for the seal, the name, the date. */
    static final int SIGNATURE = 4;

    static final double TABLE_TEXT = 12;
    static final double TABLE_LINE = 17;
    /** Between a table's text and its rules. */
    static final double TABLE_SPACE = 5;

    /** How many lines an empty entry of a table is high: people write into it. */
    static final int BLANK = 3;

    private static final double POINTS = 72 / 25.4;
    private static final double HEIGHT = 225 * POINTS;
    private static final double WIDTH = 156 * POINTS;
    /** What the organ's name and its line take of the first page. */
    private static final double HEAD = 30;

    private static final int USUAL = 22;
    private static final int CLOSEST = 28;
    /** The number, and one empty line on each side of the title. */
    private static final int ABOVE = 3;

    private LetterPitch() {}

    static double of(OfficialLetter letter) {
        for (int lines = USUAL; lines <= CLOSEST; lines++) {
            if (height(letter, HEIGHT / lines) <= HEIGHT - HEAD) {
                return HEIGHT / lines;
            }
        }
        return HEIGHT / USUAL;
    }

    private static double height(OfficialLetter letter, double pitch) {
        double height = ABOVE * pitch + count(letter.title(), WIDTH / TITLE, WIDTH / TITLE) * TITLE_LINE;
        for (OfficialLetter.Part part : letter.parts()) {
            height += switch (part) {
                case OfficialLetter.Part.Addressee(String text) -> count(text, 28, 28) * pitch;
                case OfficialLetter.Part.Text(String text) -> count(text, 26, 28) * pitch;
                case OfficialLetter.Part.Rows(OfficialTable table) -> table(table);
                case OfficialLetter.Part.Signed _ -> SIGNATURE * pitch;
            };
        }
        return height;
    }

    private static double table(OfficialTable table) {
        int[] widths = table.widths((int) WIDTH);
        double height = TABLE_LINE + 4 * TABLE_SPACE;
        for (List<String> row : table.rows()) {
            int longest = 1;
            for (int i = 0; i < widths.length; i++) {
                double room = (widths[i] - 2 * TABLE_SPACE) / TABLE_TEXT;
                longest = Math.max(longest, row.get(i).isEmpty() ? BLANK : count(row.get(i), room, room));
            }
            height += longest * TABLE_LINE + 2 * TABLE_SPACE;
        }
        return height;
    }

    /** How many lines a text takes that holds so many characters in its first and in its other lines. */
    private static int count(String text, double first, double rest) {
        return LetterLines.of(text, LetterPitch::characters, first, rest).size();
    }

    /** Digits and letters are half as wide. */
    private static double characters(String text) {
        return text.codePoints()
                .mapToDouble(character -> character < 128 ? 0.5 : 1)
                .sum();
    }
}
