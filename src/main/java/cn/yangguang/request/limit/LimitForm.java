package cn.yangguang.request.limit;

import cn.yangguang.request.clock.Channel;
import cn.yangguang.request.clock.ClockEvent;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The days that were typed into the calculator; what is wrong is noted while they are read. */
final class LimitForm {

    /** How many consultations can be tried at once. */
    static final int LETTERS = 5;

    private final MultiValueMap<String, String> sent;
    private final FormProblems problems = new FormProblems();
    private final List<ClockEvent> events = new ArrayList<>();

    private LimitForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    static LimitForm read(MultiValueMap<String, String> sent) {
        LimitForm form = new LimitForm(sent);
        if (!sent.isEmpty()) {
            form.read();
        }
        return form;
    }

    boolean empty() {
        return sent.isEmpty();
    }

    FormProblems problems() {
        return problems;
    }

    List<ClockEvent> events() {
        return List.copyOf(events);
    }

    /** The day on which the last of it happened. */
    LocalDate last() {
        return events.stream()
                .map(ClockEvent::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    Channel channel() {
        return Channel.named(text("channel")).orElse(Channel.ONLINE);
    }

    private void read() {
        day("received", ClockEvent.Received::new);
        if (text("received").isEmpty()) {
            problems.add("received", "请填写收到申请之日。");
        }
        day("correctionAsked", ClockEvent.CorrectionAsked::new);
        day("corrected", ClockEvent.Corrected::new);
        for (int i = 1; i <= LETTERS; i++) {
            String id = String.valueOf(i);
            day("sent" + i, on -> new ClockEvent.ConsultationSent(on, id));
            day("got" + i, on -> new ClockEvent.ConsultationReceived(on, id));
            day("said" + i, on -> new ClockEvent.ConsultationAnswered(on, id));
        }
        day("feeNotice", ClockEvent.FeeNoticeReceived::new);
        day("feePaid", ClockEvent.FeePaid::new);
        delayed();
        extended();
    }

    private void extended() {
        String workdays = text("workdays");
        if (workdays.isEmpty() && text("extended").isEmpty()) {
            return;
        }
        if (!workdays.matches("\\d{1,2}")) {
            problems.add("workdays", "请填写延长多少个工作日，1 至 20。");
        } else if (text("extended").isEmpty()) {
            problems.add("extended", "请填写告知申请人延期之日。");
        } else {
            day("extended", on -> new ClockEvent.Extended(on, Integer.parseInt(workdays)));
        }
    }

    private void delayed() {
        Optional<LocalDate> until = TypedDay.read(text("delayedUntil"));
        if (text("delayed").isEmpty() != until.isEmpty()) {
            problems.add("delayedUntil", "延迟答复的，请填写告知之日和延迟到的日期，如 2026-03-02。");
        }
        until.ifPresent(day -> day("delayed", on -> new ClockEvent.Delayed(on, day)));
    }

    private void day(String field, Function<LocalDate, ClockEvent> event) {
        String typed = text(field);
        @Nullable LocalDate day = TypedDay.orNull(typed);
        if (day != null) {
            events.add(event.apply(day));
        } else if (!typed.isEmpty()) {
            problems.add(field, "日期应写作 2026-03-02 的样子。");
        }
    }

    private String text(String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }

    /** The questions with what was typed; one consultation more than was typed. */
    List<Field> fields() {
        List<Choice> channels = Arrays.stream(Channel.values())
                .map(channel -> new Choice(channel.printed(), channel.rule()))
                .toList();
        List<Field> fields = new ArrayList<>(List.of(
                Field.select("channel", "怎样提交的", channels).value(channel().printed()),
                day("received", "收到申请之日").mustBeAnswered(),
                day("correctionAsked", "告知补正之日"),
                day("corrected", "收到补正之日")));
        for (int i = 1; i <= Math.min(LETTERS, letters() + 1); i++) {
            fields.add(day("sent" + i, "第" + i + "份征求意见书发出之日"));
            fields.add(day("got" + i, "第" + i + "份征求意见书对方收到之日"));
            fields.add(day("said" + i, "第" + i + "份征求意见书收到意见之日"));
        }
        fields.add(Field.number("workdays", "延长多少个工作日（最多 20）").value(text("workdays")));
        fields.add(day("extended", "告知延期之日"));
        fields.add(day("feeNotice", "收到收费通知之日"));
        fields.add(day("feePaid", "缴清费用之日"));
        fields.add(day("delayed", "告知延迟答复之日"));
        fields.add(day("delayedUntil", "延迟到哪一天答复"));
        return problems.on(fields);
    }

    private int letters() {
        int last = 0;
        for (int i = 1; i <= LETTERS; i++) {
            last = (text("sent" + i) + text("got" + i) + text("said" + i)).isEmpty() ? last : i;
        }
        return last;
    }

    private Field day(String name, String label) {
        return Field.date(name, label).value(text(name));
    }
}
