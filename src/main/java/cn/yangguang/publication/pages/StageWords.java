package cn.yangguang.publication.pages;

import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Period;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.Wanted;
import java.time.Instant;

/** What a stage means for whoever looks at a piece, in one sentence. */
final class StageWords {

    private StageWords() {}

    static String of(Edition edition) {
        return switch (edition.stage()) {
            case Stage.Drafted _ -> "正在起草，核对后由起草人送审。";
            case Stage.Returned(String why) -> "已退回起草人，原因：" + why;
            case Stage.InReview _, Stage.InSecrecyReview _ -> wanted(edition);
            case Stage.Cleared _ -> "审核、校对和保密审查都已通过，等待公开。";
            case Stage.Filed _ -> "审核和保密审查都已通过，按所定属性不主动公开。";
            case Stage.Scheduled(var at) -> "将在 " + StandardTable.minute(at) + " 自动公开。";
            case Stage.Published(var at, boolean owed) ->
                StandardTable.minute(at) + " 公开" + (owed ? "（紧急公开）。还要补办：" + wanted(edition) : "。")
                        + standing(edition, at);
            case Stage.Superseded _ -> "已有新版本。";
            case Stage.Withdrawn(var _, var at, String why, String _) ->
                StandardTable.minute(at) + " 撤下，原因：" + why
                        + (edition.period().early().isEmpty()
                                ? ""
                                : "。没有满 " + edition.period().noticeDays() + " 天提前撤下，理由："
                                        + edition.period().early());
            case Stage.Ended(var _, var at) -> "公开期已满，" + StandardTable.minute(at) + " 起公众看不到。";
        };
    }

    private static String standing(Edition edition, Instant published) {
        Period period = edition.period();
        return (period.noticeDays() == 0
                        ? ""
                        : "至少公开 " + period.noticeDays() + " 天，" + period.free(published) + " 起才可以撤下。")
                + (period.until() == null ? "" : "公开至 " + period.until() + "，以后自动撤下。");
    }

    private static String wanted(Edition edition) {
        return switch (Wanted.of(edition)) {
            case Wanted.Level(int level, int of, boolean review, boolean proofreading) ->
                "等第 " + level + " 级" + (review ? "审核" : "") + (review && proofreading ? "和" : "")
                        + (proofreading ? "校对" : "") + "，共 " + of + " 级。";
            case Wanted.Secrecy _ -> "等保密审查。";
            case Wanted.Nothing _ -> "已全部通过。";
        };
    }

    /** What becomes of it when it is changed now; nothing while it is a draft. */
    static String whenChanged(Stage stage) {
        return switch (stage) {
            case Stage.Drafted _, Stage.Returned _, Stage.Superseded _ -> "";
            case Stage.InReview _, Stage.InSecrecyReview _, Stage.Cleared _, Stage.Scheduled _ ->
                "已经送审：保存改动以后，签过的审核、校对和保密审查都不再有效，要重新送审。";
            case Stage.Published _ -> "已经公开：保存以后成为新的一版，审核通过、公开以前，公众看到的仍是现在这一版。";
            case Stage.Filed _, Stage.Withdrawn _, Stage.Ended _ -> "保存以后成为新的一版，从头审核。";
        };
    }
}
