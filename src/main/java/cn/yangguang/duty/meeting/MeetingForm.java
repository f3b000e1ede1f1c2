package cn.yangguang.duty.meeting;

import cn.yangguang.organization.UnitId;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import cn.yangguang.web.forms.TypedNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed about a meeting.
 *
 * @param units ids of the units that took part
 * @param people keys of {@link Attendees} who were there
 * @param others further names, one a line
 */
record MeetingForm(
        String unit,
        String kind,
        String held,
        String place,
        String title,
        String persons,
        List<String> units,
        List<String> people,
        String others,
        String seen) {

    static MeetingForm empty(String unit, LocalDate today) {
        return new MeetingForm(
                unit, MeetingKind.SPECIAL.name(), today.toString(), "", "", "", List.of(), List.of(), "", "0");
    }

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(
                meeting.unit().toString(),
                meeting.kind().name(),
                meeting.held().toString(),
                meeting.place(),
                meeting.title(),
                Objects.toString(meeting.persons(), ""),
                meeting.units().stream().map(UnitId::toString).toList(),
                meeting.people().stream()
                        .map(Attendees::key)
                        .filter(key -> !key.isEmpty())
                        .toList(),
                meeting.people().stream()
                        .filter(person -> Attendees.key(person).isEmpty())
                        .map(Meeting.Person::name)
                        .collect(Collectors.joining("\n")),
                String.valueOf(meeting.version()));
    }

    static MeetingForm of(MultiValueMap<String, String> sent) {
        return new MeetingForm(
                text(sent, "unit"),
                text(sent, "kind"),
                text(sent, "held"),
                text(sent, "place"),
                text(sent, "title"),
                text(sent, "persons"),
                sent.getOrDefault("units", List.of()),
                sent.getOrDefault("people", List.of()),
                text(sent, "others"),
                text(sent, "seen"));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    MeetingForm over(int version) {
        return new MeetingForm(unit, kind, held, place, title, persons, units, people, others, "" + version);
    }

    int version() {
        return TypedNumber.version(seen);
    }

    /** Who held it, where that says a unit at all. */
    Optional<UnitId> holder() {
        return unitId(unit);
    }

    private static Optional<UnitId> unitId(String typed) {
        try {
            return Optional.of(UnitId.parse(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Without problems only. */
    Told told() {
        return new Told(
                kindTyped(),
                Objects.requireNonNull(TypedDay.orNull(held)),
                place,
                title,
                count(),
                units.stream().flatMap(id -> unitId(id).stream()).collect(Collectors.toSet()),
                Set.copyOf(people),
                otherNames().toList());
    }

    private @Nullable Integer count() {
        return persons.matches("\\d{1,5}") ? Integer.valueOf(persons) : null;
    }

    private MeetingKind kindTyped() {
        return Choice.chosen(MeetingKind.values(), kind).orElse(MeetingKind.OTHER);
    }

    /** Further names; separators of every kind are taken. */
    private Stream<String> otherNames() {
        return Arrays.stream(others.split("[\\n、，,;；]")).map(String::strip).filter(name -> !name.isEmpty());
    }

    FormProblems problems(LocalDate today) {
        FormProblems problems = new FormProblems();
        LocalDate day = TypedDay.orNull(held);
        if (day == null) {
            problems.add("held", "请填写会议或培训的日期，如 " + today + "。");
        } else if (day.isAfter(today)) {
            problems.add("held", day + " 还没有到，办过以后再登记。");
        }
        if (title.isEmpty() || title.length() > 200) {
            problems.add("title", "请填写名称，最多 200 个字。");
        }
        if (place.length() > 100) {
            problems.add("place", "地点最多 100 个字。");
        }
        if (!persons.isEmpty() && (count() == null || Objects.equals(count(), 0))) {
            problems.add("persons", "参加人数应是 1 至 99999 的整数，不清楚可以不填。");
        }
        if (otherNames().anyMatch(name -> name.length() > 50)) {
            problems.add("others", "每个姓名最多 50 个字，请每行写一个。");
        }
        return problems;
    }

    List<Field> fields(List<Choice> holders, List<Choice> offeredUnits, List<Choice> offeredPeople) {
        List<Choice> kinds = Choice.each(MeetingKind.values(), MeetingKind::label);
        return Stream.of(
                        Field.select("unit", "主办单位", holders).value(unit).mustBeAnswered(),
                        Field.select("kind", "类别", kinds).value(kind).mustBeAnswered(),
                        Field.date("held", "日期").value(held).mustBeAnswered(),
                        Field.text("title", "名称").value(title).mustBeAnswered(),
                        Field.text("place", "地点").value(place),
                        Field.number("persons", "参加人数").value(persons),
                        Field.checkboxes("units", "参加单位", offeredUnits).values(units),
                        Field.checkboxes("people", "参加人员", offeredPeople)
                                .values(people)
                                .hint("本系统的人员和各单位联络员；勾选的人计入轮训比例。"),
                        Field.textarea("others", "其他参加人员").value(others).hint("每行一个姓名，只作记录。"))
                .filter(field -> version() == 0 || !field.name().equals("unit"))
                .filter(field -> !field.name().equals("units") || !offeredUnits.isEmpty())
                .filter(field -> !field.name().equals("people") || !offeredPeople.isEmpty())
                .toList();
    }
}
