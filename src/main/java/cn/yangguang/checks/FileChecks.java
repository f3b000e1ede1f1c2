package cn.yangguang.checks;

import cn.yangguang.checks.access.Accessibility;
import cn.yangguang.checks.hidden.Hidden;
import cn.yangguang.document.Block;
import cn.yangguang.document.Document;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Format;
import cn.yangguang.document.Reading;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.text.Encodings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Everything that is looked for in a file. */
public final class FileChecks {

    /** How the look at a file ended. */
    public sealed interface Outcome {

        /**
         * The file was looked at.
         *
         * @param pieces its headings, paragraphs and cells in their order
         * @param carried what it carries besides, and what people who do not see it would miss
         */
        record Checked(List<Piece> pieces, List<Finding> carried) implements Outcome {
            public Checked {
                pieces = List.copyOf(pieces);
                carried = List.copyOf(carried);
            }

            /** Whether the file may not be kept: it bears a secrecy mark. */
            public boolean secret() {
                return pieces.stream()
                        .flatMap(piece -> piece.findings().stream())
                        .anyMatch(finding -> finding.kind() == Kind.SECRECY_MARK);
            }
        }

        /** The file cannot be read; one sentence (Chinese). */
        record Refused(String sentence) implements Outcome {}
    }

    /** A heading, paragraph or cell, where it stands in words, and what is in it. */
    public record Piece(String place, String text, List<Finding> findings) {
        public Piece {
            findings = List.copyOf(findings);
        }
    }

    private FileChecks() {}

    /** Looks at an office file, a PDF, a page or a text; hidden rows and columns of a spreadsheet are looked at too. */
    public static Outcome of(String name, byte[] bytes) {
        return switch (Documents.read(name, bytes)) {
            // what was scanned has no words to look through, and may still carry things
            case Reading.Refused refused
            when refused.noWords() -> new Outcome.Checked(List.of(), Hidden.in(name, bytes, format(name, bytes)));
            case Reading.Refused refused -> new Outcome.Refused(refused.sentence());
            case Reading.Read read -> {
                Document whole = whole(read.document(), bytes);
                List<Piece> pieces = new ArrayList<>();
                whole.blocks().forEach(block -> add(block, pieces));
                yield new Outcome.Checked(pieces, carried(whole, bytes));
            }
        };
    }

    /** Of a file that was read and had no words; a text file never has none. */
    private static Format format(String name, byte[] bytes) {
        try {
            return Objects.requireNonNullElse(
                    cn.yangguang.document.content.Kind.binary(new Content(name, bytes)), Format.HTML);
        } catch (Unreadable refused) {
            throw new IllegalStateException(refused.sentence(), refused);
        }
    }

    private static Document whole(Document shown, byte[] bytes) {
        boolean sheet = shown.format() == Format.XLSX || shown.format() == Format.XLS;
        return sheet && Documents.readWhole(shown.name(), bytes) instanceof Reading.Read whole
                ? whole.document()
                : shown;
    }

    private static List<Finding> carried(Document document, byte[] bytes) {
        List<Finding> carried = new ArrayList<>(Hidden.in(document.name(), bytes, document.format()));
        if (document.format() == Format.HTML) {
            try {
                carried.addAll(Accessibility.of(Encodings.text(new Content(document.name(), bytes))));
            } catch (Unreadable otherEncoding) {
                return carried;
            }
        }
        return carried;
    }

    private static void add(Block block, List<Piece> pieces) {
        switch (block) {
            case Block.Heading heading -> add(heading.place().words(), heading.text(), pieces);
            case Block.Paragraph paragraph -> add(paragraph.place().words(), paragraph.text(), pieces);
            case Block.Table table ->
                table.cells().forEach(cell -> add(cell.place().words(), cell.text(), pieces));
        }
    }

    private static void add(String place, String text, List<Piece> pieces) {
        pieces.add(new Piece(place, text, Checks.of(text)));
    }
}
