package cn.yangguang.publication.cleanup.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.cleanup.CleanUp;
import cn.yangguang.publication.cleanup.CleanUpItems;
import cn.yangguang.publication.cleanup.CleanUpRows;
import cn.yangguang.publication.cleanup.Verdict;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws up the pages of clean-up rounds. */
@Component
class CleanUpViews {

    private static final List<Choice> VERDICTS = Choice.each(Verdict.values(), Verdict::label);

    static final String BECAUSE = "because";

    private final CleanUpRows rows;
    private final CleanUpItems items;
    private final Organization organization;

    CleanUpViews(CleanUpRows rows, Organization organization, CleanUpItems items) {
        this.rows = rows;
        this.organization = organization;
        this.items = items;
    }

    /** A round that binds units within reach, or lies within it. */
    Optional<CleanUp> readable(Actor actor, UUID id) {
        UnitTree tree = organization.tree();
        return rows.find(id).filter(round -> readable(actor, tree, round));
    }

    private static boolean readable(Actor actor, UnitTree tree, CleanUp round) {
        Reach reach = Reach.of(actor, Act.READ_PUBLICATIONS);
        return tree.find(round.place())
                .map(Unit::path)
                .filter(place -> reach.covers(place) || reach.roots().stream().anyMatch(place::covers))
                .isPresent();
    }

    /** The places for which this person may begin a round. */
    List<Unit> places(Actor actor) {
        return Reach.of(actor, Act.CLEAN_UP).places(organization.tree());
    }

    /** That one goes on, and what to do. */
    String going(CleanUp round) {
        return "“" + round.placeName() + "”的“" + round.title() + "”正在进行（" + round.begun()
                + " 开始），没有再开始一次；请在那一次里办理。确实要同时再做一次的，请换一个名称，勾选“同时再做一次”。";
    }

    CleanUpPage.Rounds rounds(Actor actor, String place, String title, boolean beside, FormProblems problems) {
        UnitTree tree = organization.tree();
        List<Choice> places = places(actor).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
        List<Field> fields = places.isEmpty() ? List.of() : fields(places, place, title, beside);
        List<CleanUpPage.Round> listed = rows.all().stream()
                .filter(round -> readable(actor, tree, round))
                .map(round -> round(round, CleanUpPages.PATH))
                .toList();
        return new CleanUpPage.Rounds(listed, problems.on(fields), problems);
    }

    private static List<Field> fields(List<Choice> places, String place, String title, boolean beside) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.select("place", "范围", places).value(place).mustBeAnswered(),
                Field.text("title", "名称").value(title).hint("如 2026年度政策文件清理。").mustBeAnswered()));
        if (beside) {
            fields.add(Field.checkbox("beside", "同时再做一次").hint("如在年度清理以外，另做一次专项清理。"));
        }
        return fields;
    }

    static CleanUpPage.Round round(CleanUp round, String path) {
        return new CleanUpPage.Round(
                round.title(),
                path + "/" + round.id(),
                round.placeName(),
                round.begun().toString(),
                badge(round));
    }

    private static Badge badge(CleanUp round) {
        if (round.cancelled() != null) {
            return new Badge(round.cancelled() + " 取消", Lamp.BAD);
        }
        return round.going() ? new Badge("进行中", Lamp.CALM) : new Badge(round.closed() + " 结束", Lamp.GOOD);
    }

    private static String over(CleanUp round) {
        if (round.cancelled() != null) {
            return "，" + round.cancelled() + " 取消（原因：" + round.because() + "）";
        }
        return round.going() ? "" : "，" + round.closed() + " 结束";
    }

    /** One page of it, with what was typed just now and refused. */
    CleanUpPage.Show show(Actor actor, CleanUp round, int page, Map<String, String> typed, FormProblems problems) {
        Reach reach = Reach.of(actor, Act.READ_PUBLICATIONS);
        CleanUpItems.Progress progress = items.progress(round.id(), reach);
        Paging paging = Paging.of(page, progress.all());
        boolean ends = round.going() && mayAt(actor, Act.CLEAN_UP, round.place());
        String path = CleanUpPages.PATH + "/" + round.id();
        return new CleanUpPage.Show(
                round.title(),
                path,
                "%s，%s 开始%s。共 %d 件，已提意见 %d 件，已确认 %d 件。"
                        .formatted(
                                round.placeName(),
                                round.begun(),
                                over(round),
                                progress.all(),
                                progress.proposed(),
                                progress.confirmed()),
                items.items(round.id(), reach, paging).stream()
                        .map(item -> item(actor, item, round.going(), typed))
                        .toList(),
                paging,
                ends ? path + "/close" : "",
                ends
                        ? Field.text(BECAUSE, "为什么取消")
                                .value(typed.getOrDefault(BECAUSE, ""))
                                .hint("不超过 300 个字。")
                                .mustBeAnswered()
                        : null,
                round.closed() == null ? "" : OpenCleanUpPages.PATH + "/" + round.id(),
                problems);
    }

    private boolean mayAt(Actor actor, Act act, UnitId unit) {
        Reach reach = Reach.of(actor, act);
        return organization.unit(unit).filter(one -> reach.covers(one.path())).isPresent();
    }

    private CleanUpPage.Item item(Actor actor, CleanUpItems.Item item, boolean going, Map<String, String> typed) {
        boolean open = going && !item.confirmed();
        Verdict verdict = item.verdict();
        String name = verdict == null ? "" : verdict.name();
        String choice = "verdict-" + item.number();
        String why = "reason-" + item.number();
        List<Field> fields = open && mayAt(actor, Act.DRAFT_PUBLICATION, item.unit())
                ? List.of(
                        Field.select(choice, "怎样处理", VERDICTS)
                                .value(typed.getOrDefault(choice, name))
                                .mustBeAnswered(),
                        Field.text(why, "理由")
                                .value(typed.getOrDefault(why, item.reason()))
                                .mustBeAnswered())
                : List.of();
        boolean confirms = open
                && verdict != null
                && !actor.staff().equals(item.proposerId())
                && mayAt(actor, Act.PUBLISH, item.unit());
        return new CleanUpPage.Item(
                item.title(),
                "/open/pieces/" + item.number(),
                item.documentNumber(),
                item.unitName(),
                badge(item),
                item.reason() + (item.proposer().isEmpty() ? "" : "（" + item.proposer() + "）"),
                item.publication().toString(),
                "" + item.version(),
                fields,
                typed.containsKey(why),
                confirms);
    }

    static Badge badge(CleanUpItems.Item item) {
        Verdict verdict = item.verdict();
        if (verdict == null) {
            return new Badge("待提意见", Lamp.SOON);
        }
        return item.confirmed()
                ? new Badge(verdict.label(), verdict == Verdict.KEEP ? Lamp.GOOD : Lamp.BAD)
                : new Badge("拟" + verdict.label() + "，待确认", Lamp.CALM);
    }
}
