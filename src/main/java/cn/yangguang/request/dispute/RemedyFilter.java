package cn.yangguang.request.dispute;

import cn.yangguang.organization.Unit;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.TypedDay;
import cn.yangguang.web.forms.TypedNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Which reconsiderations and lawsuits are listed, as the address says it: those that one number of table four counts, or all. */
final class RemedyFilter {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final MultiValueMap<String, String> sent;
    private final List<Unit> units;

    /** Units are those within reach. */
    RemedyFilter(MultiValueMap<String, String> sent, List<Unit> units) {
        this.sent = sent;
        this.units = units;
    }

    int page() {
        return TypedNumber.read(text("page")).orElse(1);
    }

    /** Conditions over the remedy {@code c} of a case of the unit {@code u}, each after an "and". */
    String sql(String ended) {
        return " and u.path like any (:reach)"
                + (unit().isEmpty() ? "" : " and u.path like :path")
                + (kind().isEmpty() ? "" : " and c.kind = :kind")
                + (result().isEmpty() ? "" : " and " + ended + " = :result");
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>();
        params.put("from", Objects.requireNonNullElse(day("since"), EVER));
        params.put("to", Objects.requireNonNullElse(day("until"), NEVER));
        params.put("kind", kind());
        params.put("result", result());
        params.put("path", unit().map(this::path).orElse(""));
        return params;
    }

    private String path(Unit unit) {
        return text("below").equals("true")
                ? unit.path().pattern()
                : unit.path().value();
    }

    private Optional<Unit> unit() {
        return units.stream()
                .filter(unit -> unit.id().toString().equals(text("unit")))
                .findFirst();
    }

    private String kind() {
        return Choice.chosen(RemedyKind.values(), text("kind")).map(Enum::name).orElse("");
    }

    private String result() {
        return Choice.chosen(RemedyResult.values(), text("result"))
                .map(Enum::name)
                .orElse("");
    }

    List<Field> fields() {
        List<Choice> within = new ArrayList<>(List.of(new Choice("", "全部")));
        units.forEach(unit -> within.add(new Choice(unit.id().toString(), unit.name())));
        return List.of(
                Field.select("unit", "单位", within).value(text("unit")),
                Field.checkbox("below", "包括下级单位").value(text("below")),
                Field.select("kind", "类别", Choice.each("全部", RemedyKind.values(), RemedyKind::label))
                        .value(kind()),
                Field.select("result", "结果", Choice.each("全部", RemedyResult.values(), RemedyResult::label))
                        .value(result()),
                Field.date("since", "期间从").value(day("since")),
                Field.date("until", "到").value(day("until")));
    }

    private @Nullable LocalDate day(String name) {
        return TypedDay.orNull(text(name));
    }

    private String text(String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }
}
