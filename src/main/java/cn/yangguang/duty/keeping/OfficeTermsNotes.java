package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.OfficeTable;
import java.util.List;
import java.util.stream.Stream;

/** What is said beside the words of an office's table: what is looked at in each round, and what a term asks for. */
final class OfficeTermsNotes {

    private static final String ROUND = "到期时看这一期里产生的信息，是否都自形成或者变更之日起 %d 个工作日内公开%s。";
    private static final String LAW = "（《政府信息公开条例》第二十六条）";

    private OfficeTermsNotes() {}

    /** The note to a row as typed, or nothing. */
    static String of(String word, String meaning) {
        Obligation measure = ObligationWords.read(meaning).orElse(null);
        if (runsFromOccasion(measure)) {
            return "每发生一次，责任单位都要在待办里登记事由发生日；不登记就没有到期日。";
        }
        if (!(measure instanceof Obligation.Every)) {
            return "";
        }
        return switch (word) {
            case "及时" -> ROUND.formatted(20, LAW);
            case "第一时间", "即时", "实时" -> ROUND.formatted(1, "，早于" + LAW.substring(1, LAW.length() - 1) + "规定的 20 个工作日");
            default -> "";
        };
    }

    /** What the office is told of the words for which each occasion must be recorded, or nothing where there are none. */
    static String occasions(OfficeTable table) {
        List<String> words = table.words().entrySet().stream()
                .filter(entry -> runsFromOccasion(entry.getValue()))
                .map(entry -> "“" + entry.getKey() + "”")
                .toList();
        List<String> all = runsFromOccasion(table.otherwise())
                ? Stream.concat(words.stream(), Stream.of("没有用词的任务")).toList()
                : words;
        return all.isEmpty() ? "" : String.join("、", all) + "的期限从事由发生之日起算：每发生一次，责任单位都要在待办里登记事由发生日，登记后才有到期日。";
    }

    private static boolean runsFromOccasion(@org.jspecify.annotations.Nullable Obligation measure) {
        return measure instanceof Obligation.Within || measure instanceof Obligation.Lasting;
    }
}
