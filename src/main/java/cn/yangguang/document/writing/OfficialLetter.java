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

    /**
     * The file that looks alike everywhere: its font is in it. A character that the font lacks is printed as 〓.
     *
     * @throws java.util.NoSuchElementException where there is no font for it
     */
    public byte[] pdf() {
        return LetterPdf.write(this, LetterFontFile.found().orElseThrow());
    }

    /** Whether there is a font for {@link #pdf}: that of the build, or a Chinese TrueType font of the machine. */
    public static boolean hasPdf() {
        return LetterFontFile.found().isPresent();
    }
}
