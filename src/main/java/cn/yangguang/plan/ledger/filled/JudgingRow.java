package cn.yangguang.plan.ledger.filled;

import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.Piece;
import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.duty.evidence.Recording;
import cn.yangguang.duty.evidence.RecordingEvidence;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.evidence.Said;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.ledger.LedgerWords;
import cn.yangguang.plan.ledger.filled.Answers.Doubt;
import cn.yangguang.plan.ledger.filled.Answers.Question;
import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.plan.ledger.sheet.RowMark;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Judges one filled-in row that led to an occurrence: whatever is not certain is asked, one question at a time.
 *
 * @param rowsOf the filled-in rows of each occurrence
 */
record JudgingRow(
        Actor actor,
        List<FilledRow> rows,
        Answers answers,
        Map<UUID, List<Integer>> rowsOf,
        RecordingEvidence recording,
        Pieces pieces,
        Rights rights,
        UnitTree tree,
        LocalDate today) {

    /** Records the row if all is certain; what should be known besides is added to the remarks. */
    Verdict judge(int number, Owed owed, List<String> remarks) {
        FilledRow row = rows.get(number);
        if (rights.recordsFor(actor, owed).isEmpty()) {
            return new Verdict.Refused("这一项由" + LedgerWords.units(owed) + "负责，您不能替它登记。");
        }
        return words(number, row)
                .or(() -> link(row))
                .or(() -> twice(number, owed))
                .or(() -> merged(number, row))
                .orElseGet(() -> dated(number, owed, remarks));
    }

    private Optional<Verdict> words(int number, FilledRow row) {
        return said(number, row).isEmpty()
                ? asked(
                        "没有填“" + FilledColumn.WORDS.title() + "”，请补上做了什么。",
                        Field.text(Answers.field(number, Question.WORDS), "做了什么"))
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
                : doubt(number, Doubt.SAME_ROW_TWICE, "同一项在" + others + "也填了，内容不同。这一行也收吗？");
    }

    private Optional<Verdict> merged(int number, FilledRow row) {
        return row.merged() > 1
                ? doubt(number, Doubt.MERGED, "填写的单元格合并了 " + row.merged() + " 行，这一行也是这样填的吗？")
                : Optional.empty();
    }

    private Verdict dated(int number, Owed owed, List<String> remarks) {
        FilledRow row = rows.get(number);
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
        String said = said(number, row);
        String link = row.text(FilledColumn.LINK);
        return known(owed, day.get(), said, link)
                .or(() -> changedSince(number, owed))
                .orElseGet(() -> record(number, owed, day.get(), said, link));
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

    /** What the house holds already is not recorded again, by whatever way it came. */
    private Optional<Verdict> known(Owed owed, LocalDate day, String said, String link) {
        return pieces.of(owed.id()).stream()
                .filter(piece -> !(piece.evidence().fate() instanceof Fate.Returned)
                        && !(piece.evidence().fate() instanceof Fate.Withdrawn))
                .filter(piece -> same(piece, day, said, link))
                .findFirst()
                .map(piece -> new Verdict.Known("已经登记过，不再重复登记。"));
    }

    private static boolean same(Piece piece, LocalDate day, String said, String link) {
        return piece.evidence().proof() instanceof Proof.Link known
                ? known.address().equals(link)
                : link.isEmpty()
                        && piece.words().equals(said)
                        && piece.evidence().happened().equals(day);
    }

    private Optional<Verdict> changedSince(int number, Owed owed) {
        FilledRow row = rows.get(number);
        boolean changed = row.marked()
                .map(mark -> !mark.state().equals(RowMark.of(owed).state()))
                .orElseGet(() -> row.fixed().entrySet().stream()
                        .filter(cell -> cell.getKey() == FixedColumn.DONE || cell.getKey() == FixedColumn.PIECES)
                        .anyMatch(cell -> !cell.getValue().equals(cell.getKey().text(owed))));
        return changed
                ? doubt(
                        number,
                        Doubt.CHANGED_SINCE,
                        "导出以后这一项有变动。现在：" + LedgerWords.standing(owed.standing()) + "，到期日 " + LedgerWords.due(owed)
                                + "，材料 " + LedgerWords.pieces(owed)
                                + (owed.lastWords() == null ? "" : "，最近一份“" + owed.lastWords() + "”") + "。您填的：“"
                                + said(number, row) + "”。还要登记吗？")
                : Optional.empty();
    }

    private Verdict record(int number, Owed owed, LocalDate day, String said, String link) {
        Proof proof = link.isEmpty() ? new Proof.Note() : new Proof.Link(link, null);
        UnitId unit = answers.to(number, Question.UNIT)
                .flatMap(id -> rights.recordsFor(actor, owed).stream()
                        .filter(one -> one.toString().equals(id))
                        .findFirst())
                .orElse(null);
        Said what = new Said(
                said,
                day,
                null,
                unit,
                answers.sure(number, Doubt.EARLY),
                answers.to(number, Question.WHY).orElse(""));
        return switch (recording.record(actor, owed.id(), proof, what)) {
            case Recording.Recorded _ ->
                new Verdict.Taken(day + "，“" + said + "”" + (link.isEmpty() ? "（说明，审核后计入）" : "，" + link + "（取到网页后计入）"));
            case Recording.Asked asked -> question(number, asked);
            case Recording.Refused(String field, String sentence) -> refused(number, owed, field, sentence);
            case Recording.Gone() -> new Verdict.Refused("这一项已随计划撤回，不再存在。");
            case Recording.NotAllowed() -> new Verdict.Refused("您不能登记这一项。");
        };
    }

    private Verdict question(int number, Recording.Asked asked) {
        if (asked.early() != null) {
            return sure(number, Doubt.EARLY, "这一天早于可以计入的第一天 " + asked.early() + "，登记了也不计入。还要登记吗？");
        }
        String uses = asked.uses().stream()
                .map(use -> Objects.requireNonNullElse(use.title(), "别的单位的一项") + "（" + use.unit() + "）")
                .collect(Collectors.joining("、"));
        return new Verdict.Asked(
                "这个网址已经登记在：" + uses + "。请写明为什么也能证明这一项。", Field.text(Answers.field(number, Question.WHY), "理由"));
    }

    private Verdict refused(int number, Owed owed, String field, String sentence) {
        if (!field.equals("unit")) {
            return new Verdict.Refused(sentence);
        }
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "不收这一行")));
        rights.recordsFor(actor, owed)
                .forEach(unit -> choices.add(new Choice(
                        unit.toString(), tree.find(unit).map(Unit::name).orElse(""))));
        return new Verdict.Asked(sentence, Field.select(Answers.field(number, Question.UNIT), "哪个单位办的", choices));
    }

    private Optional<Verdict> doubt(int number, Doubt doubt, String question) {
        return answers.sure(number, doubt) ? Optional.empty() : Optional.of(sure(number, doubt, question));
    }

    private static Verdict sure(int number, Doubt doubt, String question) {
        return new Verdict.Asked(
                question,
                Field.checkboxes(
                        Answers.field(number, Question.SURE), "回答", List.of(new Choice(doubt.name(), "收这一行"))));
    }

    private static Optional<Verdict> asked(String question, Field field) {
        return Optional.of(new Verdict.Asked(question, field));
    }
}
