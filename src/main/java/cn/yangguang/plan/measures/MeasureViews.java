package cn.yangguang.plan.measures;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.staff.Colleagues;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays a unit's tasks out as rows to fill in. */
@Component
class MeasureViews {

    private final Colleagues colleagues;

    MeasureViews(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** What there is to say about the whole page, and about rows that were overtaken. */
    record Said(String note, FormProblems problems, List<UnitTask> overtaken) {
        static final Said NOTHING = new Said("", new FormProblems(), List.of());
    }

    MeasurePage page(Actor actor, WorkDoor.Opened opened, Said said) {
        List<TypedWork> stored = new ArrayList<>();
        opened.tasks().forEach(task -> stored.add(TypedWork.of(stored.size(), task)));
        return page(actor, opened, stored, said);
    }

    /** With what was typed; a row that is not among it is shown as it is stored. */
    MeasurePage page(Actor actor, WorkDoor.Opened opened, List<TypedWork> typed, Said said) {
        List<MeasurePage.Row> rows = new ArrayList<>();
        for (UnitTask task : opened.tasks()) {
            TypedWork row = typed.stream()
                    .filter(one -> one.isOf(task))
                    .findFirst()
                    .orElseGet(() -> TypedWork.of(rows.size(), task));
            rows.add(row(task, row, said));
        }
        boolean mayWrite = opened.closed().isEmpty() && Permissions.may(actor, Act.WRITE_SCHEME, opened.unit());
        long done =
                opened.tasks().stream().filter(task -> task.work().complete()).count();
        List<String> people = mayWrite
                ? colleagues.within(new Reach(List.of(opened.unit().path()))).stream()
                        .map(Colleagues.Colleague::name)
                        .distinct()
                        .toList()
                : List.of();
        return new MeasurePage(
                opened.unit().name() + "的任务和落实措施",
                opened.plan().title(),
                opened.path(),
                "共 " + rows.size() + " 项任务，已填齐 " + done + " 项。",
                opened.closed() + said.note(),
                mayWrite,
                said.problems(),
                rows,
                people);
    }

    private static MeasurePage.Row row(UnitTask task, TypedWork typed, Said said) {
        int n = typed.number();
        String other = said.overtaken().stream()
                .filter(now -> now.id().equals(task.id()))
                .findFirst()
                .map(now -> "您打开页面以后，这一行已被改为：" + now.work().words() + "。下面是您填写的；再保存一次就以您的为准。")
                .orElse("");
        String about = "第" + task.position() + "项";
        return new MeasurePage.Row(
                n,
                task.position(),
                task.heading(),
                task.requirement(),
                deadline(task),
                typed.task(),
                typed.seen(),
                typed.was(),
                warning(task, typed),
                other,
                said.problems()
                        .on(Field.textarea("measures-" + n, about + "落实措施").value(typed.measures())),
                said.problems().on(Field.text("section-" + n, about + "责任科室").value(typed.section())),
                said.problems().on(Field.text("person-" + n, about + "责任人").value(typed.person())),
                said.problems().on(Field.date("inner-" + n, about + "内部完成时限").value(typed.inner())));
    }

    private static String deadline(UnitTask task) {
        String printed = task.deadline();
        LocalDate due = task.due();
        if (due == null) {
            return printed;
        }
        return printed.isEmpty() ? "最后到期 " + due : printed + "（最后到期 " + due + "）";
    }

    private static String warning(UnitTask task, TypedWork typed) {
        UnitTask.Taken taken = task.taken();
        String from = taken == null ? "" : "这一项由" + taken.unit() + "移交，先填上了该单位写的内容；核对、保存以后才是本单位的。";
        LocalDate inner = typed.work().inner();
        LocalDate due = task.due();
        String late = inner != null && due != null && inner.isAfter(due)
                ? "内部完成时限 " + inner + " 晚于这项任务最后的到期日 " + due + "，请核对。"
                : "";
        return from + late;
    }
}
