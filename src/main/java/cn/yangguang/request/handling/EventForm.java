package cn.yangguang.request.handling;

import cn.yangguang.request.Answer;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Consulted;
import cn.yangguang.request.Happening;
import cn.yangguang.request.NoteKind;
import cn.yangguang.request.Service;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import cn.yangguang.web.forms.TypedNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** What was typed about something that happened; what is wrong is noted while it is read. */
final class EventForm {

    private static final int LONGEST = 5000;

    private final EventName name;
    private final KeptRequest request;
    private final MultiValueMap<String, String> sent;
    private final FormProblems problems = new FormProblems();

    EventForm(EventName name, KeptRequest request, MultiValueMap<String, String> sent) {
        this.name = name;
        this.request = request;
        this.sent = sent;
    }

    FormProblems problems() {
        return problems;
    }

    int seen() {
        return TypedNumber.version(text("seen"));
    }

    String text(String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }

    /** The event; nothing where something is wrong. */
    Optional<CaseEvent> read() {
        CaseEvent event = event();
        return problems.isEmpty() ? Optional.of(event) : Optional.empty();
    }

    private CaseEvent event() {
        LocalDate on = day("on", "日期");
        return switch (name) {
            case RECEIVED -> new CaseEvent.Received(on);
            case CORRECTION_ASKED -> new CaseEvent.CorrectionAsked(on, day("until", "补正期限"), words("需要补正的内容"));
            case CORRECTED -> new CaseEvent.Corrected(on, words("补正的内容"));
            case CONSULTATION_SENT ->
                new CaseEvent.ConsultationSent(
                        on, UUID.randomUUID(), word(Consulted.values(), "向谁征求意见"), words("征求意见的对象（全称）"));
            case CONSULTATION_RECEIVED -> new CaseEvent.ConsultationReceived(on, consultation());
            case CONSULTATION_ANSWERED ->
                new CaseEvent.ConsultationAnswered(
                        on, consultation(), text("agrees").equals("true"), words("意见"));
            case EXTENSION_ASKED -> new CaseEvent.ExtensionAsked(on, number("延长的工作日"), words("理由"));
            case EXTENDED -> new CaseEvent.Extended(on, number("延长的工作日"));
            case REASONS_ASKED -> new CaseEvent.ReasonsAsked(on, words("要求说明的内容"));
            case REASONS_GIVEN -> new CaseEvent.ReasonsGiven(on, words("申请人的理由"));
            case DELAYED -> new CaseEvent.Delayed(on, day("until", "延迟到"), words("理由"));
            case FEE_NOTICE_RECEIVED -> new CaseEvent.FeeNoticeReceived(on, fee(request), optionalWords("单号或者签收情况"));
            case FEE_PAID -> new CaseEvent.FeePaid(on);
            case WITHDRAWN -> new CaseEvent.Withdrawn(on, words("撤回的经过"));
            case PROPOSED -> new CaseEvent.Proposed(on, word(Answer.values(), "办理结果"), words("事实与理由"));
            case APPROVED -> new CaseEvent.Approved(on, optionalWords("审批意见"));
            case SENT_BACK -> new CaseEvent.SentBack(on, words("退回的理由"));
            case FEE_NOTICE_STAMPED, STAMPED -> throw new IllegalStateException("a sealed copy comes as a file");
            case SERVED -> new CaseEvent.Served(on, word(Service.values(), "送达方式"), optionalWords("单号或者签收情况"));
            case ARCHIVED -> new CaseEvent.Archived(on);
            case INTERNAL_DAY_SET -> new CaseEvent.InternalDaySet(on, day("until", "内部期限"), optionalWords("说明"));
            case NOTED -> new CaseEvent.Noted(on, word(NoteKind.values(), "记录什么"), words("内容"));
        };
    }

    /** In yuan, as the notice of the case says it; 0 where there is none. */
    static int fee(KeptRequest request) {
        return request.happened().stream()
                .map(Happening::event)
                .filter(CaseEvent.FeeNoticeStamped.class::isInstance)
                .mapToInt(notice -> ((CaseEvent.FeeNoticeStamped) notice).yuan())
                .findFirst()
                .orElse(0);
    }

    private LocalDate day(String field, String label) {
        return TypedDay.read(text(field)).orElseGet(() -> {
            problems.add(field, "请填写" + label + "，如 2026-03-02。");
            return LocalDate.EPOCH;
        });
    }

    private String words(String label) {
        if (text("words").isEmpty()) {
            problems.add("words", "请填写" + label + "。");
        }
        return optionalWords(label);
    }

    /** Whatever was typed, as long as a case may keep it. */
    private String optionalWords(String label) {
        String typed = text("words");
        if (typed.length() > LONGEST) {
            problems.add("words", label + "最多 " + LONGEST + " 个字，现有 " + typed.length() + " 个字。");
        }
        return typed;
    }

    private int number(String label) {
        String typed = text("number");
        if (!typed.matches("\\d{1,7}")) {
            problems.add("number", label + "请填写整数。");
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private UUID consultation() {
        String typed = text("consultation");
        if (!typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            problems.add("consultation", "请选择哪一份征求意见书。");
            return new UUID(0, 0);
        }
        return UUID.fromString(typed);
    }

    private <E extends Enum<E>> E word(E[] values, String label) {
        return Choice.chosen(values, text("word")).orElseGet(() -> {
            problems.add("word", "请选择" + label + "。");
            return values[0];
        });
    }
}
