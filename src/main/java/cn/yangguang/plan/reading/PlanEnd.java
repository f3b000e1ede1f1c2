package cn.yangguang.plan.reading;

import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.ObligationReader;
import cn.yangguang.duty.PrintedObligation;
import cn.yangguang.plan.reading.text.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The end that a plan prints for all its tasks at once: 以上各项任务须于11月底前全部完成. */
final class PlanEnd {
    private PlanEnd() {}

    /** Everything, not all of one kind: 全部行政许可事项 are some of a plan's matters. */
    private static final Pattern EVERYTHING = Pattern.compile("(?:所有|全部|各项|上述|以上|所列|本(?:计划|方案|要点|分工|清单|台账|表))"
            + "(?:所列|确定|明确|安排|部署|各项|全部|所有|重点|具体|政务公开|公开|工作|的)*(?:任务|事项|工作|举措)");

    private static final Pattern DONE = Pattern.compile("完成|落实到位|办结|落实完毕");

    /** What is reported, checked or drawn up by a day is not everything done by it. */
    private static final Pattern REPORTED = Pattern.compile("报送|上报|报告|情况|总结|自查|方案报|印发|启动|部署");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；])");

    /**
     * The day by which the plan wants all its tasks done.
     *
     * @param year the plan's year, for a day printed without one; null makes such a day unknown
     * @param requirements the tasks that units answer for, whose dates are their own alone
     */
    static @Nullable LocalDate read(List<Line> prose, @Nullable Integer year, Set<String> requirements) {
        return Paragraphs.of(prose).stream()
                .map(Line::squeezed)
                .filter(text -> requirements.stream().noneMatch(text::contains))
                .flatMap(text -> Stream.of(SENTENCE_END.split(text, -1)))
                .flatMap(sentence -> end(sentence, year).stream())
                .findFirst()
                .orElse(null);
    }

    /** Whether the sentence sets an end to everything rather than a duty beside the others. */
    static boolean isSetBy(String sentence) {
        return EVERYTHING.matcher(sentence).find()
                && DONE.matcher(sentence).find()
                && !REPORTED.matcher(sentence).find();
    }

    private static Optional<LocalDate> end(String sentence, @Nullable Integer year) {
        if (!isSetBy(sentence)) {
            return Optional.empty();
        }
        List<DueDate> dates = ObligationReader.read(sentence).stream()
                .map(PrintedObligation::obligation)
                .filter(Obligation.Before.class::isInstance)
                .map(before -> ((Obligation.Before) before).date())
                .toList();
        boolean known = dates.size() == 1 && (year != null || dates.getFirst().year() != null);
        return known ? Optional.of(dates.getFirst().in(year == null ? 0 : year)) : Optional.empty();
    }
}
