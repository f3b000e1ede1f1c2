package cn.yangguang.plan.scheme;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.plan.measures.WorkDoor;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays a scheme out for its page. */
final class SchemeViews {

    private SchemeViews() {}

    /** What the page is drawn from: all numbers, the words to show or to write, and what was wrong. */
    record Drawn(List<Scheme> all, List<Scheme.Line> lines, SchemeForm form, String because, FormProblems problems) {

        @Nullable
        Scheme latest() {
            return all.isEmpty() ? null : all.getFirst();
        }

        boolean drafting() {
            Scheme latest = latest();
            return latest == null || latest.stage() instanceof Stage.Drafted;
        }
    }

    static SchemePage.Show page(Actor actor, WorkDoor.Opened opened, @Nullable String publishBy, Drawn drawn) {
        Scheme latest = drawn.latest();
        boolean open = opened.closed().isEmpty();
        boolean writes = open && Permissions.may(actor, Act.WRITE_SCHEME, opened.unit());
        boolean decides = latest != null
                && open
                && latest.stage() instanceof Stage.Submitted
                && Permissions.may(actor, Act.APPROVE_SCHEME, opened.unit());
        String path = opened.path() + "/scheme";
        Scheme.Text text = latest == null ? drawn.form().read() : latest.text();
        return new SchemePage.Show(
                opened.unit().name() + "的实施方案",
                opened.plan().title(),
                path,
                opened.path(),
                badge(latest),
                open ? sentences(latest, publishBy) : List.of(opened.closed()),
                drawn.form().version(),
                latest != null,
                drawn.problems(),
                drawn.drafting() && writes ? drawn.problems().on(drawn.form().fields()) : List.of(),
                latest == null || (drawn.drafting() && writes) ? null : words(text, drawn.lines()),
                decides,
                drawn.problems()
                        .on(Field.textarea("because", "为什么退回")
                                .value(drawn.because())
                                .mustBeAnswered()),
                steps(latest, writes, decides, path),
                drawn.all().stream().map(scheme -> number(scheme, path)).toList());
    }

    private static Badge badge(@Nullable Scheme latest) {
        if (latest == null) {
            return new Badge("未起草", Badge.Lamp.PLAIN);
        }
        return switch (latest.stage()) {
            case Stage.Drafted drafted -> new Badge(drafted.label(), Badge.Lamp.CALM);
            case Stage.Submitted submitted -> new Badge(submitted.label(), Badge.Lamp.SOON);
            case Stage.Approved approved -> new Badge(approved.label(), Badge.Lamp.SOON);
            case Stage.Published published -> new Badge(published.label(), Badge.Lamp.GOOD);
        };
    }

    private static List<String> sentences(@Nullable Scheme latest, @Nullable String publishBy) {
        List<String> sentences = new ArrayList<>();
        if (publishBy != null) {
            sentences.add("政务公开办要求在 " + publishBy + " 前公布。");
        }
        if (latest == null) {
            sentences.add("下面是预填的内容，可以修改；保存后再提交单位负责人审定。附件表格取自落实措施。");
            return sentences;
        }
        switch (latest.stage()) {
            case Stage.Drafted(Stage.@Nullable Returned returned)
            when returned != null ->
                sentences.add(returned.by().name() + "于 "
                        + SchemeDocument.on(returned.by().at()) + " 退回：" + returned.because());
            case Stage.Drafted _ -> sentences.add("附件表格取自落实措施，提交时定稿。");
            case Stage.Submitted(var by) ->
                sentences.add(by.name() + "于 " + SchemeDocument.on(by.at()) + " 提交，等单位负责人审定。");
            case Stage.Approved(var _, var by) ->
                sentences.add(by.name() + "于 " + SchemeDocument.on(by.at()) + " 审定。公布以后，计划公开的，方案在计划的公开页面上可见。");
            case Stage.Published published ->
                sentences.add(published.by().name() + "于 "
                        + SchemeDocument.on(published.by().at()) + " 审定，" + published.on()
                        + " 公布。计划公开的，方案在计划的公开页面上可见。");
        }
        return sentences;
    }

    private static List<Confirmation> steps(@Nullable Scheme latest, boolean writes, boolean decides, String path) {
        List<Confirmation> steps = new ArrayList<>();
        if (latest == null) {
            return steps;
        }
        Map<String, String> seen = Map.of("seen", String.valueOf(latest.version()));
        if (decides) {
            steps.add(new Confirmation("审定", "审定后这一版不能再改，要改须开始新的一版。", path + "/approve", "确定审定", seen));
        }
        if (writes) {
            switch (latest.stage()) {
                case Stage.Drafted _ ->
                    steps.add(new Confirmation(
                            "提交审定", "提交的是已保存的内容；提交后不能修改，等单位负责人审定或退回。", path + "/submit", "确定提交", seen));
                case Stage.Submitted _ -> {}
                case Stage.Approved _ -> {
                    steps.add(new Confirmation("公布", "以今天为公布日期。计划公开的，公众随即可以看到。", path + "/publish", "确定公布", seen));
                    steps.add(renewal(path, seen));
                }
                case Stage.Published _ -> steps.add(renewal(path, seen));
            }
        }
        return steps;
    }

    private static Confirmation renewal(String path, Map<String, String> seen) {
        return new Confirmation("开始新的一版", "以现在的内容为底稿另起一版，现在这一版仍然保留。", path + "/renew", "确定", seen);
    }

    private static SchemePage.Numbered number(Scheme scheme, String path) {
        return new SchemePage.Numbered(
                "第 " + scheme.number() + " 版，" + scheme.stage().label(), path + "/file?number=" + scheme.number());
    }

    static SchemePage.Words words(Scheme.Text text, List<Scheme.Line> lines) {
        List<SchemePage.Part> parts = new ArrayList<>();
        parts.add(part("编制依据", text.basis()));
        parts.add(part("总体要求", text.requirements()));
        if (!text.contact().isEmpty()) {
            parts.add(part("联系方式", text.contact()));
        }
        return new SchemePage.Words(
                text.title(),
                parts,
                lines.stream()
                        .map(line -> new SchemePage.Row(
                                line.position(),
                                line.requirement(),
                                line.measures(),
                                line.section(),
                                line.person(),
                                line.deadline(),
                                Objects.toString(line.inner(), "")))
                        .toList());
    }

    private static SchemePage.Part part(String heading, String text) {
        return new SchemePage.Part(
                heading, text.lines().filter(line -> !line.isBlank()).toList());
    }
}
