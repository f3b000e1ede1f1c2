package cn.yangguang.plan.snapshot;

import cn.yangguang.plan.pages.Fact;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays snapshots out for their pages. */
final class SnapshotViews {

    private SnapshotViews() {}

    static String path(Snapshot.Key key) {
        return SnapshotDeskPages.PATH + "/" + key.plan() + "/" + key.period() + "/" + key.unit();
    }

    static SnapshotPage.Row row(SnapshotLists.Asked asked, LocalDate today) {
        Snapshot latest = asked.latest();
        return new SnapshotPage.Row(
                asked.plan().title(),
                asked.span().words(),
                asked.unit().name(),
                path(asked.key()),
                stage(latest, asked.by(), today),
                asked.by().toString(),
                latest == null ? "" : last(latest));
    }

    private static String last(Snapshot snapshot) {
        Snapshot.Done released = snapshot.released();
        Snapshot.Done judged = snapshot.judged();
        return words(released != null ? released : judged != null ? judged : snapshot.written());
    }

    private static String words(Snapshot.Done done) {
        return done.name() + "，" + Words.at(done.at());
    }

    /** How far it has come; what nobody has begun is late only after the day by which it was to be written. */
    static Badge stage(@Nullable Snapshot latest, LocalDate by, LocalDate today) {
        return latest == null
                ? new Badge("未填写", by.isBefore(today) ? Badge.Lamp.BAD : Badge.Lamp.SOON)
                : latest.stage().badge();
    }

    static List<Fact> facts(SnapshotDoor.Opened opened, @Nullable Snapshot latest, Snapshot.Count count) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("期间", opened.span().first() + " 至 " + opened.span().last()));
        facts.add(new Fact("填写期限", opened.pace().due(opened.span()).toString()));
        facts.add(new Fact("台账中这一期", "应办 " + count.due() + " 件，已办结 " + count.done() + " 件（截至 " + count.on() + "）"));
        if (latest != null) {
            facts.add(new Fact("填写", words(latest.written())));
            Snapshot.Done judged = latest.judged();
            if (judged != null) {
                facts.add(new Fact(latest.stage() == Stage.RETURNED ? "退回" : "审核", words(judged)));
            }
            if (!latest.returnedBecause().isEmpty()) {
                facts.add(new Fact("退回原因", latest.returnedBecause()));
            }
        }
        return facts;
    }

    static List<Field> fields(Snapshot.Texts texts) {
        return List.of(
                Field.textarea("progress", "进展").value(texts.progress()).hint("这一期做了什么；已按台账填好数字，请补充具体内容。送审前必填。"),
                Field.textarea("effect", "成效").value(texts.effect()).hint("带来了什么变化，公众能感受到什么。"),
                Field.textarea("nextSteps", "下一步").value(texts.nextSteps()).hint("下一期准备做什么。送审前必填。"));
    }

    /** The public's dates name no persons. */
    static SnapshotPage.Edition edition(Snapshot snapshot, boolean open) {
        Snapshot.Done released = snapshot.released();
        String day =
                released == null ? "尚未发布" : "发布于 " + Words.at(released.at()).substring(0, 10);
        String dates = open || released == null ? day : day + "（" + released.name() + "）";
        List<Fact> words = new ArrayList<>();
        add(words, "进展", snapshot.texts().progress());
        add(words, "成效", snapshot.texts().effect());
        add(words, "下一步", snapshot.texts().nextSteps());
        return new SnapshotPage.Edition(
                snapshot.edition() == 1 ? "第 1 版" : "第 " + snapshot.edition() + " 版（更正）",
                dates,
                snapshot.count().due(),
                snapshot.count().done(),
                snapshot.count().on().toString(),
                words);
    }

    private static void add(List<Fact> words, String title, String text) {
        if (!text.isBlank()) {
            words.add(new Fact(title, text));
        }
    }
}
