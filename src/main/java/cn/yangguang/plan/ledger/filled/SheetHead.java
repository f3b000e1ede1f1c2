package cn.yangguang.plan.ledger.filled;

import cn.yangguang.language.Characters;
import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.plan.ledger.sheet.LedgerSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a sheet holds what, read from the titles in one of its rows, wherever they were moved.
 *
 * @param id the column with the hidden id, null where it was lost
 * @param twice a filled-in column that two titles could mean; the sheet is then not read
 */
record SheetHead(
        Map<FixedColumn, Integer> fixed,
        Map<FilledColumn, Integer> filled,
        @Nullable Integer id,
        @Nullable Integer mark,
        @Nullable FilledColumn twice) {

    /** Titles by which people call the columns that they fill in. */
    private static final Map<FilledColumn, List<String>> CALLED = Map.of(
            FilledColumn.DAY, List.of("完成日期", "完成时间", "办结日期", "办结时间", "办成日期"),
            FilledColumn.WORDS, List.of("完成情况", "办理情况", "落实情况", "情况说明"),
            FilledColumn.LINK, List.of("网址", "链接"));

    /** The head that a row of titles makes; nothing where it is no row of titles. */
    static Optional<SheetHead> of(SortedMap<Integer, String> titles) {
        Map<FixedColumn, Integer> fixed = new EnumMap<>(FixedColumn.class);
        Map<FilledColumn, List<Integer>> filled = new EnumMap<>(FilledColumn.class);
        Integer id = null;
        Integer mark = null;
        for (Map.Entry<Integer, String> entry : titles.entrySet()) {
            String title = bare(entry.getValue());
            Optional<FixedColumn> known = fixed(title);
            if (title.equals(bare(LedgerSheet.ID))) {
                id = entry.getKey();
            } else if (title.equals(bare(LedgerSheet.MARK))) {
                mark = entry.getKey();
            } else if (known.isPresent()) {
                fixed.putIfAbsent(known.get(), entry.getKey());
            } else {
                filled(title)
                        .ifPresent(column -> filled.computeIfAbsent(column, none -> new ArrayList<>())
                                .add(entry.getKey()));
            }
        }
        return filled.isEmpty() || (id == null && !fixed.containsKey(FixedColumn.TASK))
                ? Optional.empty()
                : Optional.of(head(fixed, filled, id, mark));
    }

    private static SheetHead head(
            Map<FixedColumn, Integer> fixed,
            Map<FilledColumn, List<Integer>> filled,
            @Nullable Integer id,
            @Nullable Integer mark) {
        Map<FilledColumn, Integer> first = new EnumMap<>(FilledColumn.class);
        FilledColumn twice = null;
        for (Map.Entry<FilledColumn, List<Integer>> entry : filled.entrySet()) {
            first.put(entry.getKey(), entry.getValue().getFirst());
            twice = entry.getValue().size() > 1 ? entry.getKey() : twice;
        }
        return new SheetHead(fixed, first, id, mark, twice);
    }

    private static Optional<FixedColumn> fixed(String title) {
        return java.util.Arrays.stream(FixedColumn.values())
                .filter(column -> bare(column.title()).equals(title) || title.equals("工作" + column.title()))
                .findFirst();
    }

    private static Optional<FilledColumn> filled(String title) {
        return java.util.Arrays.stream(FilledColumn.values())
                .filter(column ->
                        CALLED.getOrDefault(column, List.of()).stream().anyMatch(title::contains))
                .findFirst();
    }

    /** A title without white space and signs, so that a line break or a bracket more changes nothing. */
    private static String bare(String title) {
        return Characters.halfWidth(title).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
