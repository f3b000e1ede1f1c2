package cn.yangguang.plan.reading;

import cn.yangguang.plan.reading.text.Line;
import cn.yangguang.plan.reading.text.Numbering;
import java.util.ArrayList;
import java.util.List;

/** Prose as paragraphs: lines that a page or line end broke are joined again, blank ones left out. */
final class Paragraphs {
    private Paragraphs() {}

    /** A shorter line that does not end a sentence is a heading or a name, not a broken line. */
    private static final int WRAPPED = 25;

    static List<Line> of(List<Line> lines) {
        List<Line> paragraphs = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (!paragraphs.isEmpty() && goesOn(paragraphs.getLast().squeezed(), line.squeezed())) {
                Line open = paragraphs.removeLast();
                paragraphs.add(new Line(open.text() + line.text(), open.place()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** A bracket that the line opened and did not close: （责任单位：A、 goes on with B）. */
    private static boolean isUnclosed(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
        }
        return depth > 0 && line.length() > 10;
    }

    private static boolean goesOn(String open, String next) {
        if (isUnclosed(open) || Marks.isBareLabel(open)) {
            return !Numbering.of(next).isNumbered();
        }
        return open.length() > WRAPPED
                && !open.matches(".*[。；：:！？”）)】]$")
                && !Numbering.of(next).isNumbered()
                && !Marks.read(open).areThere()
                && !Marks.isAlone(next)
                && !(Numbering.of(open).isNumbered() && open.length() < 40 && !open.contains("，"));
    }
}
