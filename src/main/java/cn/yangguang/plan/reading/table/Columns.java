package cn.yangguang.plan.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a table holds, by its header and its content.
 *
 * @param byColumn one meaning per column; {@code null} where a column says nothing that we need
 * @param focus the column that quotes the plan above (重点内容), or -1
 */
public record Columns(List<@Nullable Meaning> byColumn, int focus) {

    public int count() {
        return byColumn.size();
    }

    @Nullable
    public Meaning at(int column) {
        return column < byColumn.size() ? byColumn.get(column) : null;
    }

    public boolean has(Meaning meaning) {
        return byColumn.contains(meaning);
    }

    public int requirement() {
        return byColumn.indexOf(Meaning.REQUIREMENT);
    }

    /** Meanings for columns whose header cells are known one by one. */
    public static Columns of(List<HeaderCell> header, List<ColumnContent> contents) {
        List<@Nullable Meaning> meanings = new ArrayList<>();
        int focus = -1;
        for (int column = 0; column < contents.size(); column++) {
            HeaderCell cell = header.get(column);
            if (focus < 0 && Meaning.namesFocus(cell.text())) {
                focus = column;
            }
            meanings.add(cell.meaning());
        }
        dropSerials(meanings, contents);
        dropSections(meanings, header);
        int requirement = requirement(meanings, header, contents);
        for (int column = 0; column < meanings.size(); column++) {
            if (meanings.get(column) == Meaning.REQUIREMENT && column != requirement) {
                boolean names = column < requirement
                        && (sameHeader(header, column, requirement)
                                || (column != focus && contents.get(column).length() < NAME));
                meanings.set(column, names ? Meaning.HEADING : null);
            }
        }
        if (requirement >= 0) {
            meanings.set(requirement, Meaning.REQUIREMENT);
            headingsAreLeft(meanings, contents, requirement);
            unnamedHeadings(meanings, header, contents, requirement);
        }
        return new Columns(meanings, focus == requirement ? -1 : focus);
    }

    /** 公开内容 beside 工作要求 names what the row is about when its cells are as short as names. */
    private static final int NAME = 12;

    /** Where units have a column of their own, their inner sections (责任科室) are no units. */
    private static void dropSections(List<@Nullable Meaning> meanings, List<HeaderCell> header) {
        List<Integer> sections = new ArrayList<>();
        boolean units = false;
        for (int column = 0; column < meanings.size(); column++) {
            Meaning meaning = meanings.get(column);
            boolean section = header.get(column).text().matches(".*[科处]室");
            if (meaning == Meaning.UNITS && section) {
                sections.add(column);
            }
            units |= meaning != null && meaning.isResponsible() && !section;
        }
        if (units) {
            sections.forEach(column -> meanings.set(column, null));
        }
    }

    /** A number column under a heading's wide header is no heading (guidance of FORMAT.md: 序号 is none). */
    private static void dropSerials(List<@Nullable Meaning> meanings, List<ColumnContent> contents) {
        for (int column = 0; column < meanings.size(); column++) {
            boolean named = meanings.get(column) == Meaning.HEADING || meanings.get(column) == Meaning.REQUIREMENT;
            if (meanings.get(column) == Meaning.SERIAL
                    || (named && contents.get(column).serial() > 0.6)) {
                meanings.set(column, null);
            }
        }
    }

    /** The requirement's column: best header, then the longest text; where none is named, the longest heading. */
    private static int requirement(
            List<@Nullable Meaning> meanings, List<HeaderCell> header, List<ColumnContent> contents) {
        int best = -1;
        double bestScore = 0;
        for (int column = 0; column < meanings.size(); column++) {
            Meaning meaning = meanings.get(column);
            if (meaning != Meaning.REQUIREMENT && meaning != Meaning.HEADING) {
                continue;
            }
            int rank = meaning == Meaning.REQUIREMENT
                    ? Meaning.requirementRank(header.get(column).text())
                    : 0;
            double score = 1 + rank * 1000 + Math.min(contents.get(column).length(), 999);
            if (contents.get(column).length() > 0 && score > bestScore) {
                best = column;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean sameHeader(List<HeaderCell> header, int column, int other) {
        return header.get(column).text().equals(header.get(other).text());
    }

    /** A short column left of the requirement under a word that we do not know (板块, 目标任务) groups its rows. */
    private static void unnamedHeadings(
            List<@Nullable Meaning> meanings, List<HeaderCell> header, List<ColumnContent> contents, int requirement) {
        for (int column = 0; column < requirement; column++) {
            ColumnContent content = contents.get(column);
            boolean unknown = meanings.get(column) == null && header.get(column).meaning() == null;
            boolean brief = content.length() > 0 && content.length() < 40;
            if (unknown
                    && brief
                    && content.guess() == null
                    && !header.get(column).text().isEmpty()) {
                meanings.set(column, Meaning.HEADING);
            }
        }
    }

    /** 任务 right of the requirement, or longer than a heading is, is a description and no heading. */
    private static void headingsAreLeft(
            List<@Nullable Meaning> meanings, List<ColumnContent> contents, int requirement) {
        for (int column = 0; column < meanings.size(); column++) {
            boolean right = column > requirement;
            if (meanings.get(column) == Meaning.HEADING
                    && (right || contents.get(column).length() > 80)) {
                meanings.set(column, null);
            }
        }
    }

    /** Meanings told from the content alone, for a table whose header is cut off; null where none can be told. */
    public static @Nullable Columns guessed(List<ColumnContent> contents) {
        List<@Nullable Meaning> meanings = new ArrayList<>();
        int requirement = -1;
        for (int column = 0; column < contents.size(); column++) {
            ColumnContent content = contents.get(column);
            Meaning meaning = content.guess();
            meanings.add(meaning);
            boolean text = meaning == null || meaning == Meaning.HEADING;
            if (text
                    && (requirement < 0
                            || content.length() > contents.get(requirement).length())) {
                requirement = column;
            }
        }
        if (requirement < 0
                || !meanings.contains(Meaning.UNITS)
                || contents.get(requirement).length() < 8) {
            return null;
        }
        meanings.set(requirement, Meaning.REQUIREMENT);
        for (int column = 0; column < requirement; column++) {
            if (meanings.get(column) == null && contents.get(column).length() > 0) {
                meanings.set(column, Meaning.HEADING);
            }
        }
        leadIsFirst(meanings);
        return new Columns(meanings, -1);
    }

    /** Of two columns of units without a header the first is the lead's, as in every plan we have seen. */
    private static void leadIsFirst(List<@Nullable Meaning> meanings) {
        int first = meanings.indexOf(Meaning.UNITS);
        if (first != meanings.lastIndexOf(Meaning.UNITS)) {
            meanings.set(first, Meaning.LEAD);
        }
    }
}
