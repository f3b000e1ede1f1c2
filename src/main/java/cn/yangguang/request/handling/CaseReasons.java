package cn.yangguang.request.handling;

import cn.yangguang.calendar.Reckoning.Line;
import cn.yangguang.request.clock.Reckoned;
import cn.yangguang.request.clock.Reckoning;
import cn.yangguang.request.clock.Step;
import cn.yangguang.request.deadline.InternalDeadline;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.RequestLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a case is due when it is, as its page says it.
 *
 * @param internal the office's own last day; null where there is none
 * @param why the clock's reasons, a line each
 * @param days the limit day by day
 */
record CaseReasons(
        @Nullable LocalDate internal,
        List<String> why,
        List<String> days,
        List<String> internalWhy,
        List<String> internalDays) {

    /** By today's calendar while the case is open; what is answered keeps the days that counted then. */
    static CaseReasons of(KeptRequest kept, Optional<Reckoned> reckoned, InternalDeadline internal) {
        CaseReasons today = new CaseReasons(
                internal.on(),
                reckoned.map(CaseReasons::why).orElse(List.of("还没有确认收到，答复期限没有开始计算（条例第三十一条）。")),
                reckoned.map(CaseReasons::days).orElse(List.of()),
                internal.why(),
                words(internal.days()));
        return kept.stage().open()
                ? today
                : today.asAnswered(kept, RequestLimits.of(reckoned).due());
    }

    private CaseReasons asAnswered(KeptRequest kept, @Nullable LocalDate due) {
        boolean same = Objects.equals(kept.due(), due);
        boolean sameInternal = Objects.equals(kept.internalDue(), internal);
        return new CaseReasons(
                kept.internalDue(),
                same ? why : stands("答复期限", kept.due()),
                same ? days : List.of(),
                sameInternal ? internalWhy : stands("内部期限", kept.internalDue()),
                sameInternal ? internalDays : List.of());
    }

    private static List<String> stands(String limit, @Nullable LocalDate day) {
        return List.of(day == null ? "答复时没有确定的" + limit + "，答复之后不再计算。" : "答复时算定的" + limit + "是 " + day + "，答复之后不再变动。");
    }

    private static List<String> why(Reckoned reckoned) {
        return switch (reckoned) {
            case Reckoning reckoning ->
                reckoning.steps().stream().map(Step::words).toList();
            case Reckoned.Impossible impossible -> List.of(impossible.plain());
        };
    }

    private static List<String> days(Reckoned reckoned) {
        return reckoned instanceof Reckoning reckoning ? words(reckoning.days()) : List.of();
    }

    private static List<String> words(List<Line> days) {
        return days.stream().map(Line::words).toList();
    }
}
