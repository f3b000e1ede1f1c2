package cn.yangguang.document.writing;

import java.util.List;

/**
 * A letter in the letter form 信函格式 of GB/T 9704-2012: the organ's name in red above a double line, the number at the
 * right, the title, and at the end who signs and the date, with room for the seal.
 *
 * @param number its document number; empty where the letter bears none
 */
public record OfficialLetter(String organ, String number, String title, List<Part> parts) {

    public OfficialLetter {
        parts = List.copyOf(parts);
    }

    /** One part of a letter, from above. */
    public sealed interface Part {

        /** Whom it is written to; stands at the left edge. */
        record Addressee(String text) implements Part {}

        /** A paragraph. */
        record Text(String text) implements Part {}

        /** A table over the whole width. */
        record Rows(OfficialTable table) implements Part {}

        /** Who signs, and the date as printed. */
        record Signed(String by, String date) implements Part {}
    }

    /** The file for Word, which names the official fonts. */
    public byte[] docx() {
        return LetterDocx.write(this);
    }
}
