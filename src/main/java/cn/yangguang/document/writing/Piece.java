package cn.yangguang.document.writing;

/** One piece of an official document, in the order of its text. */
sealed interface Piece {

    /** A paragraph in one of the styles of {@code official-styles.xml}. */
    record Line(String style, String text) implements Piece {}

    /** A paragraph that ends so many characters before the right edge. */
    record Right(String text, double characters) implements Piece {}

    record Rows(OfficialTable table) implements Piece {}

    /** What follows begins a new page on this paper. */
    record Turn(Paper paper) implements Piece {}
}
