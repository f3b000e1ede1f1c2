package cn.yangguang.request.handling;

import cn.yangguang.request.Answer;
import cn.yangguang.request.Answers;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Consulted;
import cn.yangguang.request.Happening;
import cn.yangguang.request.NoteKind;
import cn.yangguang.request.Service;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is asked about something that happens in a case. */
final class EventFields {

    private final KeptRequest request;
    private final UnaryOperator<String> typed;

    /** The fields with what was typed, by the field's name. */
    EventFields(KeptRequest request, UnaryOperator<String> typed) {
        this.request = request;
        this.typed = typed;
    }

    List<Field> of(EventName name) {
        List<Field> fields =
                new ArrayList<>(List.of(filled(Field.date("on", day(name)).mustBeAnswered())));
        switch (name) {
            case RECEIVED, FEE_PAID, FEE_NOTICE_STAMPED, STAMPED, ARCHIVED -> {}
            case CORRECTION_ASKED -> add(fields, until("补正期限"), words("需要补正的内容、理由"));
            case CORRECTED -> add(fields, words("补正的内容"));
            case CONSULTATION_SENT ->
                add(
                        fields,
                        word("向谁征求意见", Choice.each(Consulted.values(), Consulted::label)),
                        words("征求意见的对象（全称，文书的抬头照它写）"));
            case CONSULTATION_RECEIVED -> add(fields, consultation());
            case CONSULTATION_ANSWERED ->
                add(fields, consultation(), Field.checkbox("agrees", "对方同意公开"), words("对方的意见"));
            case EXTENSION_ASKED -> add(fields, number("延长多少个工作日（最多 20）"), words("理由"));
            case EXTENDED -> add(fields, number("延长多少个工作日（最多 20）"));
            case REASONS_ASKED -> add(fields, words("要求申请人说明什么"));
            case REASONS_GIVEN -> add(fields, words("申请人的理由"));
            case DELAYED -> add(fields, until("延迟到哪一天答复"), words("理由"));
            case FEE_NOTICE_RECEIVED -> add(fields, Field.textarea("words", "单号或者签收情况"));
            case WITHDRAWN -> add(fields, words("撤回的经过"));
            case PROPOSED ->
                add(
                        fields,
                        word("办理结果", answers()).hint(String.join("", Answers.first(request.happened()))),
                        words("事实与理由（写入答复，送审前可以在“文书”里修改）"));
            case APPROVED -> add(fields, Field.textarea("words", "审批意见"));
            case SENT_BACK -> add(fields, words("退回的理由"));
            case SERVED ->
                add(
                        fields,
                        word("送达方式", Choice.each(Service.values(), Service::label)),
                        Field.textarea("words", "单号或者签收情况"));
            case INTERNAL_DAY_SET -> add(fields, until("内部期限"), Field.textarea("words", "说明"));
            case NOTED -> add(fields, word("记录什么", Choice.each(NoteKind.values(), NoteKind::label)), words("内容"));
        }
        return fields;
    }

    private static String day(EventName name) {
        return switch (name) {
            case RECEIVED -> "收到申请之日";
            case EXTENDED, DELAYED, CORRECTION_ASKED -> "告知申请人之日";
            case FEE_NOTICE_RECEIVED -> "申请人收到收费通知之日";
            case CONSULTATION_RECEIVED -> "对方收到之日";
            case SERVED -> "送达之日";
            default -> "日期";
        };
    }

    private void add(List<Field> fields, Field... more) {
        Arrays.stream(more).map(this::filled).forEach(fields::add);
    }

    private Field filled(Field field) {
        return field.value(typed.apply(field.name()));
    }

    private static Field until(String label) {
        return Field.date("until", label).mustBeAnswered();
    }

    private static Field words(String label) {
        return Field.textarea("words", label).mustBeAnswered();
    }

    private static Field number(String label) {
        return Field.number("number", label).mustBeAnswered();
    }

    private static Field word(String label, List<Choice> choices) {
        return Field.select("word", label, choices).mustBeAnswered();
    }

    private List<Choice> answers() {
        return Answers.open(request.happened()).stream()
                .map(answer -> new Choice(answer.name(), label(answer)))
                .toList();
    }

    private static String label(Answer answer) {
        return answer.article().isEmpty() ? answer.label() : answer.label() + "（条例" + answer.article() + "）";
    }

    /** The letters that were not answered yet. */
    private Field consultation() {
        List<Choice> letters = request.happened().stream()
                .map(Happening::event)
                .filter(CaseEvent.ConsultationSent.class::isInstance)
                .map(CaseEvent.ConsultationSent.class::cast)
                .map(sent -> new Choice(
                        sent.consultation().toString(),
                        sent.on() + " " + sent.kind().label() + "：" + sent.whom()))
                .toList();
        return Field.select("consultation", "哪一份征求意见书", letters).mustBeAnswered();
    }
}
