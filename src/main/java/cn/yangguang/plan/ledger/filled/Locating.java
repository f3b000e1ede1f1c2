package cn.yangguang.plan.ledger.filled;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.plan.ledger.LedgerWords;
import cn.yangguang.plan.ledger.filled.Answers.Question;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.plan.ledger.sheet.RowMark;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which occurrence a row means, or asks. */
record Locating(FindingRows.Found found, Answers answers) {

    /** What a row leads to. */
    sealed interface Located {

        /**
         * This occurrence.
         *
         * @param changed the fixed cells that were changed on the way
         * @param mark how it stood when the sheet left the house; null where the row's mark is lost or another row's
         */
        record At(
                Owed owed,
                Set<FixedColumn> changed,
                @Nullable RowMark mark) implements Located {}

        /** None that is certain. */
        record Nowhere(Verdict verdict) implements Located {}
    }

    Located locate(int number, FilledRow row) {
        Optional<Owed> byId = found.byId(row.id());
        List<Owed> alike = found.alike(row);
        if (byId.isEmpty()) {
            return withoutId(number, row, alike);
        }
        Owed owed = byId.get();
        Set<FixedColumn> keys = keysChanged(row, owed);
        List<Owed> others =
                alike.stream().filter(one -> !one.id().equals(owed.id())).toList();
        if (keys.isEmpty() || (keys.size() == 1 && others.isEmpty())) {
            return at(row, owed, keys);
        }
        String question = others.isEmpty()
                ? "这一行的" + titles(keys) + "都和导出时不同，请选定是不是原来那一项。"
                : "这一行写的和它隐藏的编号不是同一项（可能排序时没有带上隐藏列），请选定是哪一项。";
        return which(
                number,
                row,
                question,
                Stream.concat(alike.stream(), Stream.of(owed)).distinct().toList());
    }

    private static Located at(FilledRow row, Owed owed, Set<FixedColumn> keys) {
        return new Located.At(
                owed,
                Stream.concat(row.changed().stream(), keys.stream()).collect(Collectors.toSet()),
                row.marked().orElse(null));
    }

    private Located withoutId(int number, FilledRow row, List<Owed> alike) {
        if (!row.fixed().keySet().containsAll(EnumSet.of(FixedColumn.TASK, FixedColumn.UNITS, FixedColumn.DUE))) {
            return nowhere("编号没有了，又没有任务、责任单位和到期日三列，找不到是哪一项。");
        }
        if (alike.isEmpty()) {
            return nowhere("台账里没有任务、责任单位、到期日都相同的这一项；如果是新增的行，请删去。");
        }
        if (!row.id().isEmpty()) {
            return which(number, row, "这一行的编号在台账里没有，下面是写得相同的，请选定是哪一项。", alike);
        }
        return alike.size() == 1
                ? beside(row, alike.getFirst())
                : which(number, row, "台账里有 " + alike.size() + " 项写得一样，请选定是哪一项。", alike);
    }

    /** What the row says leads there; a mark that does not fit what it says came from another row when they were sorted. */
    private static Located beside(FilledRow row, Owed owed) {
        return row.changed().stream().anyMatch(FilledRow.KEY::contains)
                ? new Located.At(owed, Set.of(), null)
                : at(row, owed, Set.of());
    }

    private Located which(int number, FilledRow row, String question, List<Owed> among) {
        Optional<Owed> chosen = answers.to(number, Question.WHICH)
                .flatMap(id -> among.stream()
                        .filter(owed -> owed.id().toString().equals(id))
                        .findFirst());
        if (chosen.isPresent()) {
            return found.byId(row.id()).equals(chosen)
                    ? at(row, chosen.get(), keysChanged(row, chosen.get()))
                    : beside(row, chosen.get());
        }
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "不收这一行")));
        among.forEach(owed -> choices.add(new Choice(owed.id().toString(), words(owed))));
        return new Located.Nowhere(
                new Verdict.Asked(question, Field.select(Answers.field(number, Question.WHICH), "是哪一项", choices)));
    }

    private static Located nowhere(String sentence) {
        return new Located.Nowhere(new Verdict.Refused(sentence));
    }

    private static String words(Owed owed) {
        String title = owed.title().length() > 40 ? owed.title().substring(0, 40) + "……" : owed.title();
        return title + "，" + LedgerWords.units(owed) + "，" + owed.occurrence().name() + "，" + LedgerWords.due(owed);
    }

    /** By the mark where there is one: what the house has renamed since is nobody's change. */
    private static Set<FixedColumn> keysChanged(FilledRow row, Owed owed) {
        return row.marked().isEmpty()
                ? FindingRows.differing(row, owed, FilledRow.KEY)
                : row.changed().stream().filter(FilledRow.KEY::contains).collect(Collectors.toSet());
    }

    static String titles(Set<FixedColumn> columns) {
        return columns.stream().sorted().map(FixedColumn::title).collect(Collectors.joining("、"));
    }
}
