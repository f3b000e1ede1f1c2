package cn.yangguang.document.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A document in the layout of official ones (GB/T 9704-2012): A4, 22 lines of 28 characters, the title in size 2 小标宋, the
 * text in size 3 仿宋, headings in 黑体 and 楷体, page numbers in size 4. Headings are numbered here; a text may have several
 * lines, each its own paragraph. Used by one thread, from the title down; written with {@link #docx}.
 */
public final class OfficialDocument {

    private static final List<String> HEADINGS = List.of("Heading1", "Heading2", "Heading3");

    private final Paper paper;
    private final List<Piece> pieces = new ArrayList<>();
    private final int[] counts = new int[HEADINGS.size()];

    private OfficialDocument(Paper paper) {
        this.paper = paper;
    }

    /** An upright document with this title. */
    public static OfficialDocument titled(String title) {
        return titled(title, Paper.UPRIGHT);
    }

    /** A document with this title whose first part lies on this paper. */
    public static OfficialDocument titled(String title, Paper paper) {
        OfficialDocument document = new OfficialDocument(paper);
        document.lines("Title", title);
        return document;
    }

    /** A line in the middle below the title, such as who made it and when. */
    public OfficialDocument subtitle(String text) {
        return lines("Subtitle", text);
    }

    /**
     * A heading, numbered 一、 or （一） or 1. by its level.
     *
     * @param level 1 to 3, from the widest
     */
    public OfficialDocument heading(int level, String text) {
        int number = ++counts[level - 1];
        for (int below = level; below < counts.length; below++) {
            counts[below] = 0;
        }
        String printed = switch (level) {
            case 1 -> ChineseNumber.of(number) + "、";
            case 2 -> "（" + ChineseNumber.of(number) + "）";
            default -> number + ".";
        };
        pieces.add(new Piece.Line(HEADINGS.get(level - 1), printed + text.strip()));
        return this;
    }

    /** Text; each of its lines becomes a paragraph, empty ones are left out. */
    public OfficialDocument paragraph(String text) {
        return lines("Text", text);
    }

    /** A table over the whole width; its head is repeated on each page, and no row is cut by a page's end. */
    public OfficialDocument table(OfficialTable table) {
        pieces.add(new Piece.Rows(table));
        return this;
    }

    /** Who signs and the date, at the right as 7.3.5.2 places them where no seal is put. */
    public OfficialDocument signed(String by, LocalDate on) {
        String date = on.getYear() + "年" + on.getMonthValue() + "月" + on.getDayOfMonth() + "日";
        pieces.add(new Piece.Line("Text", ""));
        pieces.add(new Piece.Right(by, Signature.spaceAfterName(by, date)));
        pieces.add(new Piece.Right(date, Signature.spaceAfterDate(by, date)));
        return this;
    }

    /** An annex on a new page of its own paper, with its title; headings count anew. */
    public OfficialDocument annex(String title, Paper own) {
        pieces.add(new Piece.Turn(own));
        pieces.add(new Piece.Line("AnnexMark", "附件"));
        java.util.Arrays.fill(counts, 0);
        return lines("Title", title);
    }

    /** The file. */
    public byte[] docx() {
        return new OfficialDocx(paper).write(pieces);
    }

    private OfficialDocument lines(String style, String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> pieces.add(new Piece.Line(style, line)));
        return this;
    }
}
