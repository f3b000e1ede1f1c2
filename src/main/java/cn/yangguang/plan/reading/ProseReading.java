package cn.yangguang.plan.reading;

import cn.yangguang.document.Place;
import cn.yangguang.plan.reading.table.CellKind;
import cn.yangguang.plan.reading.text.Line;
import cn.yangguang.plan.reading.text.Numbering;
import cn.yangguang.plan.reading.text.Text;
import cn.yangguang.plan.reading.unit.UnitCell;
import cn.yangguang.plan.reading.unit.UnitNaming;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a plan without a table: each paragraph under the outline that puts a duty on somebody is a task. */
final class ProseReading {

    /** A numbered paragraph's first sentence, when it is short, is its heading run in: （一）做好…公开。聚焦…. */
    private static final Pattern RUN_IN =
            Pattern.compile("^(?<heading>[^。；：，]{2,40}(?:，[^。；：，]{2,20})?)[。](?<rest>.+)$", Pattern.DOTALL);

    private static final Pattern END =
            Pattern.compile("^(?:抄送|附件|附：|（此件|（联系人|（此页|分享到|打印|关闭窗口|扫一扫|责任编辑|来源：|上一篇|下一篇|主办：|版权)");

    private static final Pattern DATE = Pattern.compile("[\\d一二三四五六七八九〇○零]{4}年.{1,3}月.{1,3}日");

    private final List<TaskDraft> drafts = new ArrayList<>();
    private @Nullable Heading heading;
    private @Nullable TaskDraft last;
    private @Nullable Line lastHeading;
    private boolean begun;
    private boolean afterMark;

    static List<ReadTask> read(List<Line> lines) {
        ProseReading reading = new ProseReading();
        List<Line> paragraphs = Paragraphs.of(lines);
        for (int at = 0; at < paragraphs.size(); at++) {
            Line paragraph = paragraphs.get(at);
            boolean signed = at + 1 < paragraphs.size()
                    && DATE.matcher(paragraphs.get(at + 1).squeezed()).matches();
            if (reading.begun
                    && (END.matcher(paragraph.squeezed()).find()
                            || (signed && UnitNaming.isUnitLike(paragraph.squeezed())))) {
                reading.begun = false;
                reading.afterMark = false;
            }
            reading.read(paragraph);
        }
        return reading.finished();
    }

    /** Where the plan marks who answers, a paragraph without such a mark puts a duty on nobody. */
    private List<ReadTask> finished() {
        boolean marked = drafts.stream().anyMatch(draft -> !draft.responsible.isEmpty());
        return drafts.stream()
                .filter(draft -> !marked || !draft.responsible.isEmpty() || draft.heading != null)
                .map(TaskDraft::finished)
                .toList();
    }

    private void read(Line paragraph) {
        String text = paragraph.text().strip();
        Marks marks = Marks.read(text);
        boolean onItsOwn = marks.areThere() && Text.isBlank(marks.rest());
        if (onItsOwn || isMoreUnits(text)) {
            mark(onItsOwn ? marks : new Marks("", UnitCell.read(text, false), null));
            afterMark = true;
            return;
        }
        afterMark = false;
        if (!marks.areThere() && isHeading(paragraph.squeezed())) {
            push(paragraph.squeezed());
            lastHeading = paragraph;
        } else {
            task(marks, paragraph);
        }
    }

    /** A list of units that goes on over several lines after its label. */
    private boolean isMoreUnits(String text) {
        return afterMark
                && last != null
                && text.length() < 60
                && !Numbering.of(Text.squeezed(text)).isNumbered()
                && UnitCell.likeness(text) > 0.9;
    }

    private static boolean isHeading(String squeezed) {
        return CellKind.isHeading(squeezed) && !squeezed.endsWith("。") && !squeezed.endsWith("；");
    }

    private void push(String text) {
        heading = Heading.below(heading, 0, false, text);
        begun = true;
        last = null;
    }

    /** Marks on a line of their own belong to the paragraph above, or to the heading where nothing stands between. */
    private void mark(Marks marks) {
        if (last == null && lastHeading != null && heading != null) {
            heading = heading.above();
            last = add(lastHeading.text(), lastHeading.place());
            lastHeading = null;
        }
        if (last != null) {
            last.responsible = last.responsible.and(marks.responsible());
            last.deadline = marks.deadline() == null ? last.deadline : marks.deadline();
        }
    }

    private void task(Marks marks, Line paragraph) {
        String text = marks.rest().strip();
        boolean numbered = Numbering.of(Text.squeezed(text)).isNumbered();
        boolean idle = !numbered && !marks.areThere();
        if (idle && (!begun || (paragraph.squeezed().length() < 30 && !text.endsWith("。")))) {
            return;
        }
        if (numbered) {
            text = withoutRunIn(text);
        }
        boolean goesOn = last != null && !numbered && last.responsible.isEmpty() && !marks.areThere();
        if (goesOn && !begun) {
            return;
        }
        begun = begun || numbered || marks.areThere();
        last = add(text, paragraph.place());
        last.responsible = marks.responsible();
        last.deadline = marks.deadline();
    }

    /** Pushes the run-in heading, if there is one, and returns what is left. */
    private String withoutRunIn(String text) {
        Matcher runIn = RUN_IN.matcher(text);
        if (!runIn.matches()) {
            while (heading != null
                    && heading.numbering().rank()
                            >= Numbering.of(Text.squeezed(text)).rank()) {
                heading = heading.above();
            }
            return text;
        }
        push(Text.squeezed(runIn.group("heading")));
        return runIn.group("rest").strip();
    }

    private TaskDraft add(String text, Place place) {
        TaskDraft draft = new TaskDraft(heading, text, place, new UnitCell(List.of(), List.of()));
        drafts.add(draft);
        return draft;
    }
}
