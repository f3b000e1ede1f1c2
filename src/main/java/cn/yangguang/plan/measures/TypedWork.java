package cn.yangguang.plan.measures;

import cn.yangguang.keys.Sm3;
import cn.yangguang.language.PersonalNumbers;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import cn.yangguang.web.forms.TypedNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * One row of the page as it was sent.
 *
 * @param number the row's number in the page, from 0; its fields' names end in it
 * @param seen the version that the page was drawn from
 * @param was what tells the texts that the page was drawn with, so that untouched rows are left alone
 */
public record TypedWork(
        int number,
        String task,
        String seen,
        String was,
        String measures,
        String section,
        String person,
        String inner) {

    private static final int MOST_ROWS = 2_000;
    private static final int LONGEST = 2_000;
    private static final int SHORT = 50;

    /** As it is stored; where nothing is, with what the unit before had written, which counts as changed. */
    static TypedWork of(int number, UnitTask task) {
        TypedWork stored = of(number, task, task.work());
        UnitTask.Taken taken = task.taken();
        return (taken == null ? stored : of(number, task, taken.work())).drawnFrom(stored);
    }

    private static TypedWork of(int number, UnitTask task, UnitTask.Work work) {
        String inner = work.inner() == null ? "" : work.inner().toString();
        return new TypedWork(
                number,
                task.id().toString(),
                String.valueOf(task.version()),
                "",
                work.measures(),
                work.section(),
                work.person(),
                inner);
    }

    static List<TypedWork> all(MultiValueMap<String, String> sent) {
        List<TypedWork> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && sent.containsKey("task-" + i); i++) {
            rows.add(new TypedWork(
                    i,
                    text(sent, "task-" + i),
                    text(sent, "seen-" + i),
                    text(sent, "was-" + i),
                    text(sent, "measures-" + i).lines().map(String::strip).collect(Collectors.joining("\n")),
                    text(sent, "section-" + i),
                    text(sent, "person-" + i),
                    text(sent, "inner-" + i)));
        }
        return rows;
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    boolean changed() {
        return !digest().equals(was);
    }

    /** With the version and the texts of another row as those that the page is drawn from. */
    TypedWork drawnFrom(TypedWork shown) {
        return new TypedWork(number, task, shown.seen, shown.digest(), measures, section, person, inner);
    }

    /** With the section and person of the row above, where none are given. */
    TypedWork filled(TypedWork above) {
        return new TypedWork(
                number,
                task,
                seen,
                was,
                measures,
                section.isEmpty() ? above.section : section,
                person.isEmpty() ? above.person : person,
                inner);
    }

    private String digest() {
        String all = String.join("\u0000", measures, section, person, inner);
        return Sm3.hex(Sm3.hash(all.getBytes(StandardCharsets.UTF_8))).substring(0, 16);
    }

    boolean isOf(UnitTask other) {
        return other.id().toString().equals(task);
    }

    int version() {
        return TypedNumber.version(seen);
    }

    UnitTask.Work work() {
        return new UnitTask.Work(measures, section, person, TypedDay.orNull(inner));
    }

    void judge(FormProblems problems) {
        if (measures.length() > LONGEST) {
            problems.add("measures-" + number, "落实措施最多 " + LONGEST + " 个字，请写得简短些。");
        }
        if (section.length() > SHORT) {
            problems.add("section-" + number, "责任科室最多 " + SHORT + " 个字。");
        }
        if (person.length() > SHORT) {
            problems.add("person-" + number, "责任人最多 " + SHORT + " 个字。");
        }
        if (!inner.isEmpty() && TypedDay.orNull(inner) == null) {
            problems.add("inner-" + number, "内部完成时限应是一个日期，如 2026-06-30。");
        }
        personal(problems, "measures-", measures);
        personal(problems, "section-", section);
        personal(problems, "person-", person);
    }

    /** The scheme's table takes them before the public. */
    private void personal(FormProblems problems, String field, String text) {
        PersonalNumbers.in(text).ifPresent(sentence -> problems.add(field + number, sentence));
    }
}
