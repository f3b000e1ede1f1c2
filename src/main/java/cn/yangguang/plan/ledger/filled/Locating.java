package cn.yangguang.plan.ledger.filled;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.plan.ledger.LedgerWords;
import cn.yangguang.plan.ledger.filled.Answers.Question;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which occurrence a row means, or asks. */
record Locating(FindingRows.Found found, Answers answers) {

    /** What a row leads to. */
    sealed interface Located {

        /** This occurrence, although these key cells were changed. */
        record At(Owed owed, Set<FixedColumn> changed) implements Located {}

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
        Set<FixedColumn> changed = keysChanged(row, owed);
        List<Owed> others =
                alike.stream().filter(one -> !one.id().equals(owed.id())).toList();
        if (changed.isEmpty() || (changed.size() == 1 && others.isEmpty())) {
            return new Located.At(owed, changed);
        }
        String question = others.isEmpty()
                ? "这一行的" + titles(changed) + "都和导出时不同，请选定是不是原来那一项。"
                : "这一行写的和它隐藏的编号不是同一项（可能排序时没有带上隐藏列），请选定是哪一项。";
        return which(
                number,
                question,
                Stream.concat(alike.stream(), Stream.of(owed)).distinct().toList());
    }

    private Located withoutId(int number, FilledRow row, List<Owed> alike) {
        if (!row.fixed().keySet().containsAll(EnumSet.of(FixedColumn.TASK, FixedColumn.UNITS, FixedColumn.DUE))) {
            return nowhere("编号没有了，又没有任务、责任单位和到期日三列，找不到是哪一项。");
        }
        if (alike.isEmpty()) {
            return nowhere("台账里没有任务、责任单位、到期日都相同的这一项；如果是新增的行，请删去。");
        }
        if (!row.id().isEmpty()) {
            return which(number, "这一行的编号在台账里没有，下面是写得相同的，请选定是哪一项。", alike);
        }
        return alike.size() == 1
                ? new Located.At(alike.getFirst(), Set.of())
                : which(number, "台账里有 " + alike.size() + " 项写得一样，请选定是哪一项。", alike);
    }

    private Located which(int number, String question, List<Owed> among) {
        Optional<Owed> chosen = answers.to(number, Question.WHICH)
                .flatMap(id -> among.stream()
                        .filter(owed -> owed.id().toString().equals(id))
                        .findFirst());
        if (chosen.isPresent()) {
            return new Located.At(chosen.get(), Set.of());
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
                ? FindingRows.differing(row, owed)
                : row.changed().stream().filter(FilledRow.KEY::contains).collect(Collectors.toSet());
    }

    static String titles(Set<FixedColumn> columns) {
        return columns.stream().sorted().map(FixedColumn::title).collect(Collectors.joining("、"));
    }
}
