package cn.yangguang.plan.ledger.filled;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.plan.ledger.LedgerWords;
import cn.yangguang.plan.ledger.filled.Answers.Doubt;
import cn.yangguang.plan.ledger.filled.Answers.Question;
import cn.yangguang.plan.ledger.filled.Locating.Located;
import cn.yangguang.plan.ledger.filled.RecordingRow.Entry;
import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.RowMark;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Judges one filled-in row that led to an occurrence: whatever is not certain is asked, one question at a time.
 *
 * @param rowsOf the filled-in rows of each occurrence
 */
record JudgingRow(
        List<FilledRow> rows,
        Answers answers,
        Map<UUID, List<Integer>> rowsOf,
        Rights.Recorder recorder,
        RecordingRow recording,
        LocalDate today) {

    /** Records the row if all is certain; what should be known besides is added to the remarks. */
    Verdict judge(int number, Located.At at, List<String> remarks) {
        FilledRow row = rows.get(number);
        Owed owed = at.owed();
        if (recorder.of(owed).isEmpty()) {
            return new Verdict.Refused("这一项由" + LedgerWords.units(owed) + "负责，您不能替它登记。");
        }
        return words(number, row)
                .or(() -> link(row))
                .or(() -> twice(number, owed))
                .or(() -> merged(number, row))
                .orElseGet(() -> dated(number, at, remarks));
    }

    private Optional<Verdict> words(int number, FilledRow row) {
        return said(number, row).isEmpty()
                ? Optional.of(new Verdict.Asked(
                        "没有填“" + FilledColumn.WORDS.title() + "”，请补上做了什么。",
                        Field.text(Answers.field(number, Question.WORDS), "做了什么")))
                : Optional.empty();
    }

    private String said(int number, FilledRow row) {
        String typed = row.text(FilledColumn.WORDS);
        return typed.isEmpty() ? answers.to(number, Question.WORDS).orElse("") : typed;
    }

    private static Optional<Verdict> link(FilledRow row) {
        String link = row.text(FilledColumn.LINK);
        return link.isEmpty() || link.matches("(?i)https?://\\S+")
                ? Optional.empty()
                : Optional.of(new Verdict.Refused(row.address(FilledColumn.LINK) + "“" + link
                        + "”不是完整的网址；请改成以 http:// 或 https:// 开头的网址，没有网址就清空，再导入一次。"));
    }

    /** The same occurrence in several rows: the same words once, else only the person knows. */
    private Optional<Verdict> twice(int number, Owed owed) {
        List<Integer> all = rowsOf.getOrDefault(owed.id(), List.of(number));
        FilledRow row = rows.get(number);
        Optional<Integer> first = all.stream()
                .filter(other -> other < number && rows.get(other).saysTheSame(row))
                .findFirst();
        if (first.isPresent()) {
            return Optional.of(new Verdict.Known("和" + rows.get(first.get()).place() + "填的一样，只收一次。"));
        }
        String others = all.stream()
                .filter(other -> other != number && !rows.get(other).saysTheSame(row))
                .map(other -> rows.get(other).place())
                .collect(Collectors.joining("、"));
        return others.isEmpty()
                ? Optional.empty()
                : answers.unlessSure(number, Doubt.SAME_ROW_TWICE, "同一项在" + others + "也填了，内容不同。这一行也收吗？");
    }

    private Optional<Verdict> merged(int number, FilledRow row) {
        return row.merged() > 1
                ? answers.unlessSure(number, Doubt.MERGED, "填写的单元格合并了 " + row.merged() + " 行，这一行也是这样填的吗？")
                : Optional.empty();
    }

    private Verdict dated(int number, Located.At at, List<String> remarks) {
        FilledRow row = rows.get(number);
        Owed owed = at.owed();
        String typed = row.text(FilledColumn.DAY);
        TypedDay.Meant meant = TypedDay.read(typed, firstDay(owed), today);
        Optional<LocalDate> day =
                answers.to(number, Question.DAY).flatMap(JudgingRow::iso).or(meant::one);
        if (day.isEmpty()) {
            return new Verdict.Asked(unclear(row, meant), dayField(number, meant));
        }
        if (!typed.equals(day.get().toString()) && !typed.isEmpty()) {
            remarks.add("“" + typed + "”按 " + day.get() + " 收。");
        }
        Entry entry = new Entry(day.get(), said(number, row), row.text(FilledColumn.LINK));
        return recording
                .known(owed, entry)
                .or(() -> changedSince(number, at))
                .orElseGet(() -> recording.record(number, owed, entry));
    }

    private static LocalDate firstDay(Owed owed) {
        Occurrence occurrence = owed.occurrence();
        return occurrence.beforePlan() ? occurrence.opens().minusYears(1) : occurrence.opens();
    }

    private static Optional<LocalDate> iso(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String unclear(FilledRow row, TypedDay.Meant meant) {
        if (row.text(FilledColumn.DAY).isEmpty()) {
            return "没有填“" + FilledColumn.DAY.title() + "”，请补上办成的日子。";
        }
        String typed = row.address(FilledColumn.DAY) + "“" + row.text(FilledColumn.DAY) + "”";
        return meant.days().isEmpty()
                ? typed + "看不出是哪一天，请填写。"
                : typed + "可能是 "
                        + meant.days().stream().map(LocalDate::toString).collect(Collectors.joining(" 或 "))
                        + "，请填写是哪一天。";
    }

    private static Field dayField(int number, TypedDay.Meant meant) {
        String name = Answers.field(number, Question.DAY);
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "不收这一行")));
        meant.days().forEach(day -> choices.add(new Choice(day.toString(), day.toString())));
        return meant.days().isEmpty() ? Field.date(name, "办成的日子") : Field.select(name, "办成的日子", choices);
    }

    private Optional<Verdict> changedSince(int number, Located.At at) {
        FilledRow row = rows.get(number);
        Owed owed = at.owed();
        RowMark mark = at.mark();
        boolean changed = mark == null
                ? !FindingRows.differing(row, owed, FilledRow.STATE).isEmpty()
                : !mark.state().equals(RowMark.of(owed).state());
        return changed
                ? answers.unlessSure(
                        number,
                        Doubt.CHANGED_SINCE,
                        "导出以后这一项有变动。现在：" + LedgerWords.standing(owed.standing()) + "，到期日 " + LedgerWords.due(owed)
                                + "，材料 " + LedgerWords.pieces(owed)
                                + (owed.lastWords() == null ? "" : "，最近一份“" + owed.lastWords() + "”") + "。您填的：“"
                                + said(number, row) + "”。还要登记吗？")
                : Optional.empty();
    }
}
