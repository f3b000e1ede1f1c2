package cn.yangguang.request.clock;

import cn.yangguang.calendar.Due;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What follows from all events together, in words; {@code due} is none where no limit runs or none can be fixed. */
record Conclusion(@Nullable LocalDate due, State state, boolean runs, Count count, LocalDate asOf) {

    /** Days from here on to the end of the last loaded year may go to the next New Year (as in 2018 and 2022). */
    private static final int DOUBTFUL_DAYS = 7;

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (runs) {
            excluded(steps);
        }
        steps.add(end());
        if (due == null && !runs) {
            return steps;
        }
        if (open()) {
            steps.add(new Step(null, progress(), ""));
        }
        doubt(steps);
        return steps;
    }

    /** How many working days the consultations take out of the limit. */
    int excludedDays() {
        return runs ? count.excludedBy(last()) : 0;
    }

    private LocalDate last() {
        return count.end() instanceof Due.On(LocalDate end)
                ? end
                : count.calendar().lastDay();
    }

    private boolean open() {
        return state != State.ANSWERED && state != State.WITHDRAWN && state != State.ABANDONED;
    }

    private void excluded(List<Step> steps) {
        if (count.pauses().isEmpty()) {
            return;
        }
        String spans = count.pauses().stream().map(Conclusion::span).collect(Collectors.joining("；"));
        String days = "征求意见的" + excludedDays() + "个工作日不计算在内，重叠的只扣一次：" + spans;
        steps.add(new Step(null, days, Articles.CONSULTATION));
    }

    private static String span(Pause pause) {
        if (!pause.last().isAfter(pause.sent())) {
            return pause.id() + " 当日即收到意见，不扣除";
        }
        String days = pause.id() + " 自" + pause.sent().plusDays(1) + "至" + pause.last();
        if (pause.answered()) {
            return days;
        }
        return days + "（没有收到意见，算到15个工作日届满；提前收到的，期限相应提前）";
    }

    private Step end() {
        if (state == State.WITHDRAWN) {
            return new Step(null, "申请已经撤回，不再有答复期限", "");
        }
        if (!runs) {
            return new Step(null, waiting(), "");
        }
        return switch (count.end()) {
            case Due.On(LocalDate end) -> new Step(null, ended(end), Articles.REPLY);
            case Due.NotYetFixed open -> new Step(null, open.sentence(), Articles.REPLY);
            case Due.Refused refused -> new Step(null, refused.sentence(), "");
        };
    }

    private String waiting() {
        return switch (state) {
            case ABANDONED -> "申请人没有按期缴费，视为放弃申请，不再有答复期限";
            case FEE_PENDING -> "等待申请人缴费，缴清后答复期限重新计算，现在没有答复期限";
            case CORRECTION_PENDING -> "等待申请人补正，收到补正后答复期限重新计算，现在没有答复期限";
            default -> "答复时仍在等待申请人，没有答复期限";
        };
    }

    private String ended(LocalDate end) {
        String counted =
                "自" + count.start() + "次日起数满" + count.workdays() + "个工作日，期限届满：" + end + "（" + weekday(end) + "）";
        return end.equals(due) || due == null ? counted : counted + "；已告知延迟答复，期限为" + due + "（" + weekday(due) + "）";
    }

    private String progress() {
        String so = "截至" + asOf + "已计入" + count.countedBy(asOf) + "个工作日";
        if (due == null) {
            return so;
        }
        return asOf.isAfter(due) ? so + "，期限已过" : so + "，共" + count.workdays() + "个工作日，期限未过";
    }

    private void doubt(List<Step> steps) {
        LocalDate from = count.calendar().lastDay().minusDays(DOUBTFUL_DAYS - 1L);
        if (due != null && !last().isBefore(from)) {
            int next = from.getYear() + 1;
            steps.add(new Step(null, from + "以后的放假可能由" + next + "年的通知另行安排，载入后须重新计算", ""));
        }
    }

    private static String weekday(LocalDate day) {
        return "周" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }
}
