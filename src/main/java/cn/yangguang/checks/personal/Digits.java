package cn.yangguang.checks.personal;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits that a reader takes for one number although blanks, hyphens or invisible characters stand within.
 *
 * @param digits the digits alone
 * @param shape how many stand together, such as "3-4-4"
 * @param whole whether nothing else that could belong to it stands beside
 */
record Digits(String digits, String shape, int start, int end, boolean whole) {

    /** Blanks, hyphens of every kind, and characters without width. */
    private static final String JOINERS =
            " \t\u00a0\u2002\u2003\u2009-\u2010\u2011\u2012\u2013\u2014\u2212\u00ad\u200b\u200c\u200d\u2060\ufeff";

    private static final int MOST_JOINERS = 3;

    private record Group(int start, int end) {}

    /** Every number of at least and at most so many digits that can be read out of the plain text. */
    static List<Digits> in(String plain, int least, int most) {
        List<Digits> numbers = new ArrayList<>();
        List<Group> run = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            if (!digit(plain.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < plain.length() && digit(plain.charAt(end))) {
                end++;
            }
            if (!run.isEmpty() && !joined(plain, run.getLast().end(), at)) {
                read(plain, run, least, most, numbers);
                run.clear();
            }
            run.add(new Group(at, end));
            at = end;
        }
        read(plain, run, least, most, numbers);
        return numbers;
    }

    private static void read(String plain, List<Group> run, int least, int most, List<Digits> numbers) {
        for (int first = 0; first < run.size(); first++) {
            StringBuilder digits = new StringBuilder();
            StringBuilder shape = new StringBuilder();
            for (int last = first; last < run.size() && digits.length() < most; last++) {
                Group group = run.get(last);
                digits.append(plain, group.start(), group.end());
                shape.append(last == first ? "" : "-").append(group.end() - group.start());
                if (digits.length() >= least && digits.length() <= most) {
                    boolean whole = first == 0 && last == run.size() - 1;
                    numbers.add(new Digits(
                            digits.toString(), shape.toString(), run.get(first).start(), group.end(), whole));
                }
            }
        }
    }

    private static boolean joined(String plain, int from, int to) {
        if (to - from > MOST_JOINERS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!joiner(plain.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean joiner(char c) {
        return JOINERS.indexOf(c) >= 0;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean unbroken() {
        return end - start == digits.length();
    }
}
