package cn.yangguang.document.pdf;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines that were broken only because the paper ended: the line before reaches the right margin, and this one
 * begins at the left margin without the two characters' indentation of a new paragraph.
 */
final class Paragraphs {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Place place;
    private Lines.@Nullable Line before;
    private float left;
    private float right;

    /** Adds a page's pieces; paragraphs may go on from the page before. */
    void page(List<PageReading.Piece> pieces, Ink ink) {
        margins(pieces, ink);
        boolean first = true;
        for (PageReading.Piece piece : pieces) {
            switch (piece) {
                case PageReading.Piece.Tabled tabled -> {
                    end();
                    blocks.add(tabled.table());
                }
                case PageReading.Piece.Words words -> line(words, first);
            }
            first = false;
        }
    }

    List<Block> blocks() {
        end();
        return blocks;
    }

    /** Where text begins on the page; it may reach as far on the right as it keeps away on the left. */
    private void margins(List<PageReading.Piece> pieces, Ink ink) {
        left = Float.MAX_VALUE;
        right = 0;
        for (PageReading.Piece piece : pieces) {
            if (piece instanceof PageReading.Piece.Words words) {
                left = Math.min(left, words.line().left());
                right = Math.max(right, words.line().right());
            }
        }
        float outermost = left;
        for (Letter letter : ink.letters()) {
            outermost = Math.min(outermost, letter.x());
            right = Math.max(right, letter.end());
        }
        right = Math.max(right, ink.width() - outermost - 20);
    }

    private void line(PageReading.Piece.Words words, boolean firstOfPage) {
        if (before == null || !goesOn(before, words.line(), firstOfPage)) {
            end();
            place = words.place();
        } else if (isLatin(text.charAt(text.length() - 1))
                && isLatin(words.line().text().charAt(0))) {
            text.append(' ');
        }
        text.append(words.line().text());
        before = words.line();
    }

    private boolean goesOn(Lines.Line above, Lines.Line line, boolean firstOfPage) {
        float size = line.size();
        boolean full = above.right() > right - 1.6f * size;
        boolean flush = line.left() < left + 0.6f * size;
        boolean close = firstOfPage || line.y() - above.y() < 2.4f * size;
        return full && flush && close && Math.abs(above.size() - size) < 0.15f * size && right - left > 12 * size;
    }

    private static boolean isLatin(char letter) {
        return letter < 0x2e80 && Character.isLetter(letter);
    }

    private void end() {
        if (place != null && !text.isEmpty()) {
            blocks.add(new Block.Paragraph(text.toString(), place));
        }
        text.setLength(0);
        before = null;
    }
}
