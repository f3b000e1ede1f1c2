package cn.yangguang.plan.measures;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.measures.MeasureViews.Said;
import cn.yangguang.plan.measures.WritingMeasures.Writing;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A unit's tasks of a plan on one page: saved all at once or row by row. */
@Controller
class MeasurePages {

    private static final String PATH = "/desk/work/{plan}/{unit}";

    private final WorkDoor door;
    private final WritingMeasures writing;
    private final MeasureViews views;

    MeasurePages(WorkDoor door, WritingMeasures writing, MeasureViews views) {
        this.door = door;
        this.writing = writing;
        this.views = views;
    }

    @GetMapping(PATH)
    View show(Actor actor, @PathVariable UUID plan, @PathVariable UUID unit) {
        return door.open(actor, plan, unit, Act.READ_DUTIES)
                .map(opened -> views.page(actor, opened, Said.NOTHING))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planMeasures(shell, page)))
                .orElseGet(Views::notFound);
    }

    /** {@code deed} is all, or row-3 for one row, or down-3 to take the third row's section and person on downwards. */
    @PostMapping(PATH)
    View write(
            Actor actor,
            @PathVariable UUID plan,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "all") String deed,
            @RequestParam MultiValueMap<String, String> sent) {
        Optional<WorkDoor.Opened> opened = door.open(actor, plan, unit, Act.WRITE_SCHEME);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        List<TypedWork> typed = TypedWork.all(sent);
        if (deed.startsWith("down-")) {
            return copied(actor, opened.get(), typed, deed.substring("down-".length()));
        }
        List<TypedWork> wanted = typed.stream()
                .filter(row -> deed.equals("all") || deed.equals("row-" + row.number()))
                .toList();
        FormProblems problems = new FormProblems();
        wanted.forEach(row -> row.judge(problems));
        if (!problems.isEmpty()) {
            return refused(actor, opened.get(), typed, new Said("", problems, List.of()));
        }
        return answer(actor, opened.get(), new Sent(typed, wanted), writing.write(actor, plan, unit, wanted));
    }

    /** All rows of the page, and those that were to be saved. */
    private record Sent(List<TypedWork> rows, List<TypedWork> wanted) {

        /** Whether other rows were typed in, too, which a saved row must not throw away. */
        boolean others() {
            return rows.stream().anyMatch(row -> row.changed() && !wanted.contains(row));
        }

        /** As the page goes on: what was to be saved is drawn from what stands there now, what was typed beside it stays. */
        List<TypedWork> over(WorkDoor.Opened now) {
            List<TypedWork> drawn = new ArrayList<>();
            for (TypedWork row : rows) {
                TypedWork stored = now.tasks().stream()
                        .filter(row::isOf)
                        .findFirst()
                        .map(task -> TypedWork.of(row.number(), task))
                        .orElse(row);
                drawn.add(!row.changed() ? stored : wanted.contains(row) ? row.drawnFrom(stored) : row);
            }
            return drawn;
        }
    }

    private View copied(Actor actor, WorkDoor.Opened opened, List<TypedWork> typed, String from) {
        int source = from.matches("\\d{1,4}") ? Integer.parseInt(from) : typed.size();
        List<TypedWork> filled = typed.stream()
                .map(row -> row.number() > source ? row.filled(typed.get(source)) : row)
                .toList();
        String note = "责任科室和责任人已填到下面的空行，还没有保存；核对后请点“保存全部”。";
        return shown(views.page(actor, opened, filled, new Said(note, new FormProblems(), List.of())));
    }

    private View answer(Actor actor, WorkDoor.Opened opened, Sent sent, Writing became) {
        return switch (became) {
            case Writing.Written(int rows, List<UnitTask> overtaken) ->
                overtaken.isEmpty()
                        ? written(actor, opened, sent, rows)
                        : overtaken(actor, opened, sent, rows, overtaken);
            case Writing.Refused(String sentence) ->
                refused(actor, opened, sent.rows(), new Said("", new FormProblems().add(sentence), List.of()));
            case Writing.NotAllowed() -> Views.forbidden();
        };
    }

    private View written(Actor actor, WorkDoor.Opened opened, Sent sent, int rows) {
        if (!sent.others()) {
            return Views.redirect(opened.path(), rows == 0 ? "没有改动，不需要保存。" : "已保存 " + rows + " 行。");
        }
        String note = "已保存 " + rows + " 行。其他行的改动还在页面上，没有保存。";
        WorkDoor.Opened now = fresh(actor, opened);
        return shown(views.page(actor, now, sent.over(now), new Said(note, new FormProblems(), List.of())));
    }

    private View overtaken(Actor actor, WorkDoor.Opened opened, Sent sent, int rows, List<UnitTask> overtaken) {
        String sentence = "有 " + overtaken.size() + " 行在您打开页面以后被别人改过，没有保存"
                + (rows == 0 ? "" : "；其他改动已保存 " + rows + " 行") + "。请看行内说明。";
        WorkDoor.Opened now = fresh(actor, opened);
        return refused(actor, now, sent.over(now), new Said("", new FormProblems().add(sentence), overtaken));
    }

    private static View shown(MeasurePage page) {
        return Views.html(shell -> Views.TEMPLATES.planMeasures(shell, page));
    }

    private View refused(Actor actor, WorkDoor.Opened opened, List<TypedWork> typed, Said said) {
        MeasurePage page = views.page(actor, opened, typed, said);
        return Views.refused(shell -> Views.TEMPLATES.planMeasures(shell, page));
    }

    private WorkDoor.Opened fresh(Actor actor, WorkDoor.Opened opened) {
        return door.open(actor, opened.plan().id(), opened.unit().id().value(), Act.READ_DUTIES)
                .orElse(opened);
    }
}
