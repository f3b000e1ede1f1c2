package cn.yangguang.plan.ledger.filled;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.plan.ledger.LedgerWords;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Draws up what a sheet would do: what is asked first, then what cannot be, then what is taken. */
final class ImportViews {

    private ImportViews() {}

    static ImportPage.Preview preview(
            String warning, List<FilledRow> rows, int untouched, Answers answers, List<Judged> judged) {
        long taken = count(judged, Judged::taken);
        long asked = count(judged, one -> one.verdict() instanceof Verdict.Asked);
        return new ImportPage.Preview(
                warning,
                sentence(judged, untouched),
                judged.stream()
                        .sorted(Comparator.comparingInt(one -> rank(one.verdict())))
                        .map(ImportViews::row)
                        .toList(),
                sent(rows, untouched, answers, judged),
                taken,
                asked);
    }

    private static String sentence(List<Judged> judged, int untouched) {
        return "可以登记 " + count(judged, Judged::taken) + " 行，要您回答 "
                + count(judged, one -> one.verdict() instanceof Verdict.Asked) + " 行，不能登记 "
                + count(judged, one -> one.verdict() instanceof Verdict.Refused) + " 行，已登记过或重复 "
                + count(judged, one -> one.verdict() instanceof Verdict.Known) + " 行，没有填报 "
                + (untouched + count(judged, one -> one.verdict() instanceof Verdict.Unfilled)) + " 行。";
    }

    private static long count(List<Judged> judged, Predicate<Judged> which) {
        return judged.stream().filter(which).count();
    }

    /** The rows, which of them were shown as taken, and the answers to questions that are not asked again. */
    private static Map<String, List<String>> sent(
            List<FilledRow> rows, int untouched, Answers answers, List<Judged> judged) {
        Set<String> open = judged.stream()
                .map(Judged::verdict)
                .flatMap(verdict -> verdict instanceof Verdict.Asked(String _, Field field)
                        ? java.util.stream.Stream.of(field.name())
                        : java.util.stream.Stream.empty())
                .collect(Collectors.toSet());
        Map<String, List<String>> sent = new HashMap<>();
        answers.sent().forEach((name, values) -> {
            if (!open.contains(name) || name.startsWith("sure-")) {
                sent.put(name, values);
            }
        });
        sent.put("rows", List.of(RowsJson.write(rows)));
        sent.put("untouched", List.of(Integer.toString(untouched)));
        sent.put(
                "taken",
                List.of(judged.stream()
                        .filter(Judged::taken)
                        .map(one -> Integer.toString(one.number()))
                        .collect(Collectors.joining(","))));
        return sent;
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Asked _ -> 0;
            case Verdict.Refused _ -> 1;
            case Verdict.Taken _ -> 2;
            case Verdict.Known _ -> 3;
            case Verdict.Unfilled() -> 4;
        };
    }

    private static ImportPage.Row row(Judged judged) {
        Owed owed = judged.owed();
        String title = owed == null ? judged.row().fixed().getOrDefault(FixedColumn.TASK, "") : owed.title();
        String detail = owed == null
                ? ""
                : LedgerWords.units(owed) + "，" + owed.occurrence().name() + "，到期日 " + LedgerWords.due(owed);
        Field field = judged.verdict() instanceof Verdict.Asked(String _, Field asked) ? asked : null;
        return new ImportPage.Row(
                judged.row().place(),
                title,
                detail,
                badge(judged.verdict()),
                words(judged.verdict()),
                judged.remarks(),
                field);
    }

    private static Badge badge(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Taken _ -> new Badge("可以登记", Badge.Lamp.GOOD);
            case Verdict.Known _ -> new Badge("不重复登记", Badge.Lamp.PLAIN);
            case Verdict.Asked _ -> new Badge("请回答", Badge.Lamp.SOON);
            case Verdict.Refused _ -> new Badge("不能登记", Badge.Lamp.BAD);
            case Verdict.Unfilled() -> new Badge("没有填报", Badge.Lamp.PLAIN);
        };
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Taken(String words) -> words;
            case Verdict.Known(String sentence) -> sentence;
            case Verdict.Asked(String question, Field _) -> question;
            case Verdict.Refused(String sentence) -> sentence;
            case Verdict.Unfilled() -> "";
        };
    }
}
