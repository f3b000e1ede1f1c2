package cn.yangguang.request.statistics;

import cn.yangguang.organization.Unit;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What is to be counted, as the address says it: without more, this year so far in the first unit and all below it. */
final class StatisticsForm {

    private final MultiValueMap<String, String> sent;
    private final List<Unit> units;
    private final LocalDate today;
    private final FormProblems problems = new FormProblems();

    /** Units are those within reach, in the tree's order; at least one. */
    StatisticsForm(MultiValueMap<String, String> sent, List<Unit> units, LocalDate today) {
        this.sent = sent;
        this.units = units;
        this.today = today;
    }

    FormProblems problems() {
        return problems;
    }

    /** Nothing where the unit is not within reach. */
    Optional<Asked> read() {
        LocalDate from = day("from", today.withDayOfYear(1));
        LocalDate to = day("to", today.withDayOfYear(today.lengthOfYear()));
        if (to.isBefore(from)) {
            problems.add("to", "止日早于起日，请核对。");
        }
        String id = text("unit");
        return units.stream()
                .filter(unit -> id.isEmpty() || unit.id().toString().equals(id))
                .findFirst()
                .map(unit -> new Asked(unit, below(), from, to));
    }

    private boolean below() {
        return !sent.containsKey("from") || text("below").equals("true");
    }

    private LocalDate day(String name, LocalDate without) {
        String typed = text(name);
        @Nullable LocalDate day = TypedDay.orNull(typed);
        if (day == null && !typed.isEmpty()) {
            problems.add(name, "日期应写作 2026-03-02 的样子。");
        }
        return day == null ? without : day;
    }

    private String text(String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    List<Field> fields(Asked asked) {
        List<Choice> choices = units.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
        return problems.on(List.of(
                Field.select("unit", "单位", choices).value(asked.unit().id().toString()),
                Field.date("from", "从").value(asked.from()),
                Field.date("to", "到").value(asked.to()),
                Field.checkbox("below", "包括下级单位").value(asked.below() ? "true" : "")));
    }
}
