package cn.yangguang.request.handling;

import cn.yangguang.organization.Unit;
import cn.yangguang.request.Answer;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.StageName;
import cn.yangguang.request.keeping.Awaited;
import cn.yangguang.request.keeping.Counted;
import cn.yangguang.request.keeping.RequestLists;
import cn.yangguang.request.keeping.Selection;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.TypedDay;
import cn.yangguang.web.forms.TypedNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the list of cases is narrowed to, as its address says it. */
final class ListFilter {

    private static final String OPEN = "OPEN";
    private static final String INTERNAL = "internal";

    private final MultiValueMap<String, String> sent;
    private final UUID person;
    private final LocalDate today;

    /** As this person asks today. */
    ListFilter(MultiValueMap<String, String> sent, UUID person, LocalDate today) {
        this.sent = sent;
        this.person = person;
        this.today = today;
    }

    RequestLists.Filter read() {
        return new RequestLists.Filter(
                stage().equals(OPEN),
                Choice.chosen(StageName.values(), stage()).orElse(null),
                unit(),
                text("below").equals("true"),
                Choice.chosen(Answer.values(), text("answer")).orElse(null),
                day("from"),
                day("to"),
                day("dueFrom"),
                day("dueTo"),
                day("internalFrom"),
                day("internalTo"),
                text("order").equals(INTERNAL),
                RequestNumber.read(text("number")).orElse(null),
                text("applicant"),
                text("words"),
                selected());
    }

    int page() {
        return TypedNumber.read(text("page")).orElse(1);
    }

    private String stage() {
        return sent.containsKey("stage") ? text("stage") : OPEN;
    }

    private @Nullable UUID unit() {
        try {
            return text("unit").isEmpty() ? null : UUID.fromString(text("unit"));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private @Nullable Selection selected() {
        Optional<Awaited.Kind> kind = awaited();
        return kind.isPresent() ? new Awaited(kind.get(), person, today) : counted();
    }

    /** What of the desk is listed, where it is that. */
    Optional<Awaited.Kind> awaited() {
        return Choice.chosen(Awaited.Kind.values(), text("awaiting"));
    }

    private @Nullable Counted counted() {
        LocalDate since = day("since");
        LocalDate until = day("until");
        return since == null || until == null
                ? null
                : Counted.of(
                                text("row"),
                                Choice.chosen(ApplicantKind.values(), text("kind"))
                                        .orElse(null),
                                since,
                                until)
                        .orElse(null);
    }

    /** The questions with what was asked; units within reach are offered, and the internal deadline where there is any. */
    List<Field> fields(List<Unit> within, boolean internal) {
        List<Field> fields = new ArrayList<>(usual(within));
        if (internal) {
            List<Choice> orders = List.of(new Choice("", "通常的顺序"), new Choice(INTERNAL, "内部期限"));
            fields.add(Field.date("internalFrom", "内部期限从").value(day("internalFrom")));
            fields.add(Field.date("internalTo", "到").value(day("internalTo")));
            fields.add(Field.select("order", "先后按", orders).value(text("order")));
        }
        return fields;
    }

    private List<Field> usual(List<Unit> within) {
        List<Choice> stages = Choice.each("全部", StageName.values(), StageName::label);
        stages.addFirst(new Choice(OPEN, "未办结"));
        List<Choice> units = new ArrayList<>(List.of(new Choice("", "全部")));
        within.forEach(unit -> units.add(new Choice(unit.id().toString(), unit.name())));
        return List.of(
                Field.select("stage", "办到哪一步", stages).value(stage()),
                Field.search("number", "登记编号").value(text("number")),
                Field.search("applicant", "申请人姓名或证件号码（全称）").value(text("applicant")),
                Field.search("words", "所需政府信息里的词语").value(text("words")),
                Field.select("unit", "单位", units).value(text("unit")),
                Field.select("answer", "办理结果", Choice.each("全部", Answer.values(), Answer::label))
                        .value(text("answer")),
                Field.date("from", "收到日期从").value(day("from")),
                Field.date("to", "到").value(day("to")),
                Field.date("dueFrom", "答复期限从").value(day("dueFrom")),
                Field.date("dueTo", "到").value(day("dueTo")));
    }

    /** That only the cases behind one number are listed, in words; empty where it is not so. */
    String narrowed() {
        return switch (selected()) {
            case Awaited awaited -> "只列出待办事项里的“申请" + awaited.kind().words() + "”。";
            case Counted counted -> "只列出统计表中一个数字的申请（" + counted.from() + " 至 " + counted.to() + "）。";
            case null -> "";
        };
    }

    private @Nullable LocalDate day(String name) {
        return TypedDay.orNull(text(name));
    }

    private String text(String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }
}
