package cn.yangguang.plan.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a table holds, by its header and its content.
 *
 * @param byColumn one meaning per column; {@code null} where a column says nothing that we need
 * @param focus the column that quotes the plan above (重点内容), or -1
 */
public record Columns(List<@Nullable Meaning> byColumn, int focus) {

    /** 公开内容 beside 工作要求 names what the row is about when its cells are as short as names. */
    private static final int NAME = 12;

    public int count() {
        return byColumn.size();
    }

    public @Nullable Meaning at(int column) {
        return column < byColumn.size() ? byColumn.get(column) : null;
    }

    public boolean has(Meaning meaning) {
        return byColumn.contains(meaning);
    }

    public int requirement() {
        return byColumn.indexOf(Meaning.REQUIREMENT);
    }

    /** Whether the table asks something of somebody, or by a time. */
    public boolean areOfTasks() {
        return requirement() >= 0
                && byColumn.stream()
                        .anyMatch(
                                meaning -> meaning != null && (meaning.isResponsible() || meaning == Meaning.DEADLINE));
    }

    /** Meanings for columns whose header cells are known one by one. */
    public static Columns of(List<HeaderCell> header, List<ColumnContent> contents) {
        List<HeaderCell> cells = header.subList(0, contents.size());
        List<@Nullable Meaning> meanings = new ArrayList<>();
        cells.forEach(cell -> meanings.add(cell.meaning()));
        int focus = cells.stream()
                .map(cell -> Meaning.namesFocus(cell.text()))
                .toList()
                .indexOf(true);
        dropSerials(meanings, contents);
        dropSections(meanings, header);
        int requirement = requirement(meanings, header, contents);
        onlyOneIsAsked(meanings, requirement, column -> {
            boolean brief = column != focus && contents.get(column).length() < NAME;
            return brief || sameHeader(header, column, requirement);
        });
        if (requirement >= 0) {
            meanings.set(requirement, Meaning.REQUIREMENT);
            headingsAreLeft(meanings, contents, requirement);
            unnamedHeadings(meanings, header, contents, requirement);
        }
        return new Columns(meanings, focus == requirement ? -1 : focus);
    }

    /** Of the columns that could be the requirement the others say nothing, or head their rows where they name them. */
    private static void onlyOneIsAsked(List<@Nullable Meaning> meanings, int requirement, IntPredicate names) {
        for (int column = 0; column < meanings.size(); column++) {
            if (meanings.get(column) == Meaning.REQUIREMENT && column != requirement) {
                meanings.set(column, column < requirement && names.test(column) ? Meaning.HEADING : null);
            }
        }
    }

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
        contents.forEach(content -> meanings.add(content.guess()));
        int requirement = longestText(meanings, contents);
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

    /** The first column of the longest text that is neither units nor times; -1 where there is none. */
    private static int longestText(List<@Nullable Meaning> meanings, List<ColumnContent> contents) {
        int longest = -1;
        for (int column = 0; column < contents.size(); column++) {
            boolean text = meanings.get(column) == null || meanings.get(column) == Meaning.HEADING;
            if (text
                    && (longest < 0
                            || contents.get(column).length()
                                    > contents.get(longest).length())) {
                longest = column;
            }
        }
        return longest;
    }

    /** Of two columns of units without a header the first is the lead's, as in every plan we have seen. */
    private static void leadIsFirst(List<@Nullable Meaning> meanings) {
        int first = meanings.indexOf(Meaning.UNITS);
        if (first != meanings.lastIndexOf(Meaning.UNITS)) {
            meanings.set(first, Meaning.LEAD);
        }
    }
}
