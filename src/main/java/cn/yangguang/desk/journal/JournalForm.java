package cn.yangguang.desk.journal;

import cn.yangguang.journal.JournalFilter;
import cn.yangguang.journal.JournalLine;
import cn.yangguang.organization.staff.StaffNames;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries were asked for, as typed. */
record JournalForm(Map<String, String> typed) {

    /** Who has a name that many people have is asked for by login. */
    private static final int NAMESAKES = 20;

    JournalForm {
        typed = Map.copyOf(typed);
    }

    private String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** The filter; what cannot be read is told and asks for everything. */
    JournalFilter filter(StaffNames names, ZoneId zone, FormProblems problems) {
        LocalDate from = day("from", problems);
        LocalDate to = day("to", problems);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("to", "截止日期早于开始日期，请调换。");
        }
        return new JournalFilter(
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(),
                actors(names, problems),
                text("act"),
                text("kind"),
                text("thing"),
                text("unsealed").equals("true"));
    }

    private @Nullable LocalDate day(String name, FormProblems problems) {
        @Nullable LocalDate day = TypedDay.orNull(text(name));
        if (day == null && !text(name).isEmpty()) {
            problems.add(name, "请从日历中选择日期，或者清空。");
        }
        return day;
    }

    private @Nullable List<UUID> actors(StaffNames names, FormProblems problems) {
        if (text("person").isEmpty()) {
            return null;
        }
        List<UUID> found = names.find(text("person"), NAMESAKES);
        if (found.isEmpty()) {
            problems.add("person", "没有这个人；请填写完整的姓名或者用户名。");
        }
        return found;
    }

    /** Where the page begins: after the last line of the one before; null for the newest. */
    JournalLine.@Nullable Mark before() {
        String[] parts = text("before").split("_", -1);
        try {
            return parts.length != 2
                    ? null
                    : new JournalLine.Mark(
                            Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return null;
        }
    }

    /** The same mark as an address carries it. */
    static String written(JournalLine.Mark mark) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, mark.at()) + "_" + mark.id();
    }

    List<Field> fields(JournalWords words) {
        return List.of(
                Field.date("from", "从").value(text("from")),
                Field.date("to", "到").value(text("to")),
                Field.text("person", "谁（姓名或用户名）").value(text("person")).autocomplete("off"),
                Field.select("act", "做了什么", words.acts()).value(text("act")),
                Field.select("kind", "对什么", words.kinds()).value(text("kind")),
                Field.text("thing", "事项编号").value(text("thing")).autocomplete("off"),
                Field.checkbox("unsealed", "只看还没有封存的").value(text("unsealed")));
    }

    /** What was asked for, as the journal of reading hashes it and the export's form sends it again. */
    Map<String, String> asked() {
        return fields(new JournalWords(List.of())).stream()
                .filter(field -> !field.value().isEmpty())
                .collect(java.util.stream.Collectors.toMap(
                        Field::name, Field::value, (one, other) -> one, java.util.TreeMap::new));
    }
}
