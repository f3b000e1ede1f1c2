package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.Exemption;
import cn.yangguang.catalogue.keeping.ClosedMatter;
import cn.yangguang.organization.UnitId;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** What was typed about a matter that is not disclosed. */
record ClosedForm(String title, String unit, String exemption, String reason, String nextReviewOn) {

    static ClosedForm of(ClosedMatter matter) {
        return new ClosedForm(
                matter.title(),
                matter.unit().toString(),
                matter.exemption().name(),
                matter.reason(),
                matter.nextReviewOn().toString());
    }

    static ClosedForm of(MultiValueMap<String, String> sent) {
        return new ClosedForm(
                text(sent, "title"),
                text(sent, "unit"),
                text(sent, "exemption"),
                text(sent, "reason"),
                text(sent, "nextReviewOn"));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    /** The matter that was typed; what cannot be read at all is noted, and something harmless stands in its place. */
    ClosedMatter read(UUID id, UnitId place, int version, FormProblems problems) {
        Optional<Exemption> ground = Exemption.of(exemption);
        Optional<UnitId> whose = unitTyped();
        Optional<LocalDate> review = day();
        if (ground.isEmpty()) {
            problems.add("exemption", "请选择不予公开的依据。");
        }
        if (whose.isEmpty()) {
            problems.add("unit", "请选择是哪个单位的信息。");
        }
        if (review.isEmpty()) {
            problems.add("nextReviewOn", "请填写下次评估日期，如 2027-06-30。");
        }
        return new ClosedMatter(
                id,
                place,
                whose.orElse(place),
                title,
                ground.orElse(Exemption.E14A),
                reason,
                review.orElse(LocalDate.MAX),
                version,
                "",
                null,
                "");
    }

    private Optional<UnitId> unitTyped() {
        try {
            return Optional.of(UnitId.parse(unit));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        return TypedDay.read(nextReviewOn);
    }

    List<Field> fields(List<Choice> units, FormProblems problems) {
        List<Choice> grounds = Choice.each(Exemption.values(), Exemption::words);
        return problems.on(List.of(
                Field.text("title", "不予公开的事项")
                        .value(title)
                        .hint("只写事项名称，不要写它的内容。")
                        .mustBeAnswered(),
                Field.select("unit", "哪个单位的信息", units).value(unit).mustBeAnswered(),
                Field.radios("exemption", "依据", grounds).value(exemption).mustBeAnswered(),
                Field.textarea("reason", "适用这一条的理由").value(reason).mustBeAnswered(),
                Field.date("nextReviewOn", "下次评估日期")
                        .value(nextReviewOn)
                        .hint("到时再看情况有没有变化、能否公开（条例第十八条）。")
                        .mustBeAnswered()));
    }
}
