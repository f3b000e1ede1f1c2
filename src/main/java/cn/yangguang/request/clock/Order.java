package cn.yangguang.request.clock;

import cn.yangguang.request.clock.ClockEvent.Answered;
import cn.yangguang.request.clock.ClockEvent.ConsultationAnswered;
import cn.yangguang.request.clock.ClockEvent.ConsultationReceived;
import cn.yangguang.request.clock.ClockEvent.ConsultationSent;
import cn.yangguang.request.clock.ClockEvent.Corrected;
import cn.yangguang.request.clock.ClockEvent.CorrectionAsked;
import cn.yangguang.request.clock.ClockEvent.Delayed;
import cn.yangguang.request.clock.ClockEvent.Extended;
import cn.yangguang.request.clock.ClockEvent.FeeNoticeReceived;
import cn.yangguang.request.clock.ClockEvent.FeePaid;
import cn.yangguang.request.clock.ClockEvent.Received;
import cn.yangguang.request.clock.ClockEvent.Withdrawn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether events can have happened in their order. It depends on the order and the kinds alone, never on the calendar, so
 * that a changed calendar makes no stored history impossible.
 */
final class Order {

    private static final int LONGEST_EXTENSION = 20;

    /** Each event so far by its word, with the consultation where it has one, and its day. */
    private final Map<String, LocalDate> happened = new HashMap<>();

    private Order() {}

    /** The sentence about the first event that cannot have happened; the events are sorted by day. */
    static Optional<String> fault(List<ClockEvent> events) {
        Order order = new Order();
        for (ClockEvent event : events) {
            @Nullable String why = order.against(event);
            if (why != null) {
                return Optional.of(event.on() + "“" + event.words() + "”（" + event.printed() + "）：" + why);
            }
            order.happened.put(key(event), event.on());
        }
        return Optional.empty();
    }

    private @Nullable String against(ClockEvent event) {
        boolean first = happened.isEmpty();
        if (!(event instanceof Received)) {
            return first ? "此前没有收到申请（received），请核对日期和先后。" : ended(event);
        }
        return first ? null : "申请已于 " + happened.get("received") + " 收到，不能再次收到。";
    }

    private @Nullable String ended(ClockEvent event) {
        for (String end : List.of("answered", "withdrawn")) {
            if (happened.containsKey(end)) {
                String what = end.equals("answered") ? "答复" : "撤回";
                return "申请已于 " + happened.get(end) + " " + what + "，此后不能再有这个事件。";
            }
        }
        return allowed(event);
    }

    private @Nullable String allowed(ClockEvent event) {
        return switch (event) {
            case CorrectionAsked _ -> refused(has("correctionAsked"), "补正应当一次性告知（《条例》第三十条），不能告知两次。");
            case Corrected _ -> refused(!open("correctionAsked", "corrected"), "没有等待补正的告知（correctionAsked）。");
            case FeeNoticeReceived _ -> refused(has("feeNoticeReceived"), "收费通知已于此前收到，一件申请只发一次。");
            case FeePaid _ -> refused(!open("feeNoticeReceived", "feePaid"), "没有等待缴费的收费通知（feeNoticeReceived）。");
            case ConsultationSent sent -> refused(has(key(sent)), "同一编号（id）的征求意见书已经发出，请另编一个编号。");
            case ConsultationReceived got -> received(got.id());
            case ConsultationAnswered got -> answered(got.id());
            case Extended extended -> extended(extended.workdays());
            case Delayed delayed -> delayed(delayed);
            case Received _, Withdrawn _, Answered _ -> null;
        };
    }

    private @Nullable String received(String id) {
        return !has("consultationSent " + id)
                ? "此前没有发出这份征求意见书（consultationSent）。"
                : refused(has("consultationReceived " + id), "对方已于此前收到这份征求意见书。");
    }

    private @Nullable String answered(String id) {
        return !has("consultationReceived " + id)
                ? "此前没有对方收到这份征求意见书的日期（consultationReceived），15个工作日从收到之日起计算，请先补上。"
                : refused(has("consultationAnswered " + id), "这份征求意见书的意见已于此前收到。");
    }

    private @Nullable String extended(int workdays) {
        return workdays < 1 || workdays > LONGEST_EXTENSION
                ? "延长的期限应当是 1 至 20 个工作日（《条例》第三十三条）。"
                : refused(has("extended"), "答复期限只能延长一次（《条例》第三十三条）。");
    }

    private @Nullable String delayed(Delayed delayed) {
        return !delayed.until().isAfter(delayed.on())
                ? "延迟答复的日期应当在告知之后。"
                : refused(has("delayed"), "延迟答复的日期已于此前确定（《条例》第三十五条）。");
    }

    private boolean has(String key) {
        return happened.containsKey(key);
    }

    private boolean open(String asked, String settled) {
        return has(asked) && !has(settled);
    }

    private static @Nullable String refused(boolean wrong, String sentence) {
        return wrong ? sentence : null;
    }

    private static String key(ClockEvent event) {
        return switch (event) {
            case ConsultationSent one -> event.printed() + " " + one.id();
            case ConsultationReceived one -> event.printed() + " " + one.id();
            case ConsultationAnswered one -> event.printed() + " " + one.id();
            default -> event.printed();
        };
    }
}
