package cn.yangguang.plan.pages.confirm;

import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Correction;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Revision;
import cn.yangguang.plan.pages.Conflict;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.View;

/** Tells the later of two people who changed the same thing, and shows both texts. */
public final class Conflicts {

    private Conflicts() {}

    /** A task's form against the task that is there now; it can be sent again over that. */
    static View task(Correction.Overtaken overtaken, int id, TaskForm typed, MultiValueMap<String, String> form) {
        DraftTask now = overtaken.now().task(id).orElse(null);
        TaskForm there = now == null ? null : TaskForm.of(now);
        List<Conflict.Difference> rows = new ArrayList<>();
        rows.add(row("具体要求", typed.requirement(), there == null ? "（已不在）" : there.requirement()));
        rows.add(row("牵头单位", typed.lead(), there == null ? "" : there.lead()));
        rows.add(row("责任单位", typed.units(), there == null ? "" : there.units()));
        rows.add(row("时限", typed.deadline(), there == null ? "" : there.deadline()));
        rows.add(row("由谁承担", typed.holderWords(), there == null ? "" : there.holderWords()));
        rows.add(row("上级标题", typed.path(), there == null ? "" : there.path()));
        String path = "/desk/plans/" + overtaken.plan().id() + "/reading/" + id;
        return view(overtaken, rows, now == null ? "" : path, sameDuties(typed, there) ? form : withoutHolders(form));
    }

    /** Holders are sent by the place of their duty: under another text they would fall on other duties. */
    private static boolean sameDuties(TaskForm typed, @Nullable TaskForm there) {
        return there != null
                && there.requirement().equals(typed.requirement())
                && there.deadline().equals(typed.deadline())
                && there.holders().size() == typed.holders().size();
    }

    private static MultiValueMap<String, String> withoutHolders(MultiValueMap<String, String> form) {
        MultiValueMap<String, String> others = new LinkedMultiValueMap<>(form);
        others.keySet().removeIf(name -> name.startsWith("holder"));
        return others;
    }

    static View head(Correction.Overtaken overtaken, HeadForm typed, MultiValueMap<String, String> form) {
        HeadForm there = HeadForm.of(overtaken.now().header());
        List<Conflict.Difference> rows = List.of(
                row("计划名称", typed.title(), there.title()),
                row("年度", typed.year(), there.year()),
                row("印发日期", typed.issuedOn(), there.issuedOn()),
                row("文号", typed.documentNumber(), there.documentNumber()),
                row("发文机关", typed.issuer(), there.issuer()));
        return view(overtaken, rows, "/desk/plans/" + overtaken.plan().id() + "/reading/head", form);
    }

    /** An act without a text of its own: what was wanted, and what has been done meanwhile. */
    static View act(Correction.Overtaken overtaken, String wanted) {
        return view(overtaken.plan(), overtaken.by(), wanted);
    }

    /** An act upon the whole draft, which somebody has corrected meanwhile. */
    public static View view(Plan plan, Revision by, String wanted) {
        String screen = "/desk/plans/" + plan.id() + "/reading";
        List<Conflict.Difference> rows = List.of(row("操作", wanted, by.words()));
        Conflict page = new Conflict(plan.id(), plan.title(), sentence(by), rows, screen, "", List.of());
        return Views.html(HttpStatus.CONFLICT, shell -> Views.TEMPLATES.planConflict(shell, page));
    }

    private static View view(
            Correction.Overtaken overtaken,
            List<Conflict.Difference> rows,
            String action,
            MultiValueMap<String, String> form) {
        Plan plan = overtaken.plan();
        String screen = "/desk/plans/" + plan.id() + "/reading";
        Conflict page = new Conflict(
                plan.id(),
                plan.title(),
                sentence(overtaken.by()),
                rows,
                screen,
                action,
                sent(form, overtaken.by().number()));
        return Views.html(HttpStatus.CONFLICT, shell -> Views.TEMPLATES.planConflict(shell, page));
    }

    private static String sentence(Revision by) {
        return "您打开页面之后，" + (by.name().isEmpty() ? "系统" : by.name()) + "在 " + Words.at(by.at()) + " 保存了新的内容（最近一步："
                + by.words() + "）。您填写的没有保存，也没有丢失，请比较后决定。";
    }

    /** The same form once more, now seen as it is. */
    private static List<Map.Entry<String, String>> sent(MultiValueMap<String, String> form, int seen) {
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        form.forEach((name, values) -> {
            if (!name.equals("seen") && !name.equals("_csrf")) {
                values.forEach(value -> sent.add(Map.entry(name, value)));
            }
        });
        sent.add(Map.entry("seen", String.valueOf(seen)));
        return sent;
    }

    private static Conflict.Difference row(String title, @Nullable String yours, @Nullable String theirs) {
        String mine = Words.text(yours).strip();
        String others = Words.text(theirs).strip();
        return new Conflict.Difference(title, mine, others, !mine.equals(others));
    }
}
