package cn.yangguang.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts letters together into lines from top to bottom, and the words of a line from left to right. */
final class Lines {

    /** A line of text: its baseline, its ends, the size of its letters. */
    record Line(float y, float left, float right, float size, String text) {}

    private Lines() {}

    static List<Line> of(List<Letter> letters) {
        List<Letter> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(Letter::y));
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from + 1;
            float size = sorted.get(from).size();
            while (to < sorted.size()
                    && sorted.get(to).y() - sorted.get(from).y()
                            <= Math.max(size, sorted.get(to).size()) * 0.45f) {
                size = Math.max(size, sorted.get(to).size());
                to++;
            }
            lines.add(line(new ArrayList<>(sorted.subList(from, to)), size));
            from = to;
        }
        return lines;
    }

    private static Line line(List<Letter> letters, float size) {
        letters.sort(Comparator.comparingDouble(Letter::x));
        StringBuilder text = new StringBuilder();
        Letter before = letters.getFirst();
        for (Letter letter : letters) {
            text.append(gap(before, letter)).append(letter.text());
            before = letter;
        }
        Letter lowest =
                letters.stream().max(Comparator.comparingDouble(Letter::y)).orElseThrow();
        float right = (float) letters.stream().mapToDouble(Letter::end).max().orElseThrow();
        return new Line(lowest.y(), letters.getFirst().x(), right, size, text.toString());
    }

    /** What stands between two letters: nothing, a blank, or a tab where a column may begin. */
    private static String gap(Letter before, Letter letter) {
        float gap = (letter.x() - before.end()) / Math.max(before.size(), letter.size());
        boolean latin = letter.text().charAt(0) < 0x2e80 && before.text().charAt(0) < 0x2e80;
        if (gap < (latin ? 0.18f : 0.6f)) {
            return "";
        }
        return gap > 2.2f ? "\t" : " ";
    }
}
