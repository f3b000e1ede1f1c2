package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text copied out of a spreadsheet: a cell of several lines stands in quotes, its own quotes doubled. */
public final class QuotedCells {
    private QuotedCells() {}

    private static final Pattern OPENS = Pattern.compile("(?:^|\\t)\"(?:[^\"\\t]|\"\")*$");
    private static final Pattern CLOSES = Pattern.compile("^(?:[^\"]|\"\")*\"(?=\\t|$)");
    private static final Pattern QUOTED = Pattern.compile("(?<=^|\\t)\"((?:[^\"]|\"\")*)\"(?=\\t|$)");

    /** How far away a closing quote may stand; a stray quote joins nothing. */
    private static final int MOST_LINES = 30;

    /** Lines of one row joined again; line breaks inside a cell stay as blanks, so that the row is one line. */
    public static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int last = OPENS.matcher(lines.get(at).text()).find() ? last(lines, at) : at;
            StringBuilder text = new StringBuilder(lines.get(at).text());
            for (int next = at + 1; next <= last; next++) {
                text.append(' ').append(lines.get(next).text());
            }
            joined.add(new Line(
                    last > at ? unquoted(text.toString()) : text.toString(),
                    lines.get(at).place()));
            at = last;
        }
        return joined;
    }

    private static int last(List<Line> lines, int first) {
        for (int at = first + 1; at < Math.min(lines.size(), first + MOST_LINES); at++) {
            String text = lines.get(at).text();
            Matcher closes = CLOSES.matcher(text);
            if (closes.find()) {
                boolean opensAgain = OPENS.matcher(text.substring(closes.end())).find();
                return opensAgain ? last(lines, at) : at;
            }
        }
        return first;
    }

    private static String unquoted(String row) {
        return QUOTED.matcher(row)
                .replaceAll(cell -> Matcher.quoteReplacement(cell.group(1).replace("\"\"", "\"")));
    }
}
