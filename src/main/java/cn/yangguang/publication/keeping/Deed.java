package cn.yangguang.publication.keeping;

import cn.yangguang.publication.Signature;
import cn.yangguang.publication.Step;
import org.jspecify.annotations.Nullable;

/** What was done to an edition, as its history and the journal say it. */
public enum Deed {
    BEGIN("publication.begin", "开始起草", null),
    WRITE("publication.write", "修改内容", null),
    SUBMIT("publication.submit", "送审", null),
    REVIEW("publication.review", "审核通过", Signature.Kind.REVIEW),
    PROOFREAD("publication.proofread", "校对通过", Signature.Kind.PROOFREADING),
    CLEAR("publication.clear-secrecy", "保密审查通过", Signature.Kind.SECRECY),
    RETURN("publication.return", "退回", null),
    PUBLISH("publication.publish", "公开", null),
    SCHEDULE("publication.schedule", "定时公开", null),
    UNSCHEDULE("publication.unschedule", "取消定时", null),
    PUBLISH_URGENTLY("publication.publish-urgently", "紧急公开", Signature.Kind.URGENT),
    WITHDRAW("publication.withdraw", "撤下", null),
    PERIOD("publication.set-period", "设定公开期限", null),
    END("publication.end", "公开期满", null),
    IMPORT("publication.import", "导入", null);

    private final String act;
    private final String words;
    private final Signature.@Nullable Kind signature;

    Deed(String act, String words, Signature.@Nullable Kind signature) {
        this.act = act;
        this.words = words;
        this.signature = signature;
    }

    String act() {
        return act;
    }

    /** In Chinese, as the history prints it. */
    public String words() {
        return words;
    }

    /** What it signs, null where it signs nothing. */
    Signature.@Nullable Kind signature() {
        return signature;
    }

    static Deed of(Step step) {
        return switch (step) {
            case Step.Write _ -> WRITE;
            case Step.Submit _ -> SUBMIT;
            case Step.Review _ -> REVIEW;
            case Step.Proofread _ -> PROOFREAD;
            case Step.Clear _ -> CLEAR;
            case Step.Return _ -> RETURN;
            case Step.Publish _ -> PUBLISH;
            case Step.Schedule _ -> SCHEDULE;
            case Step.Unschedule _ -> UNSCHEDULE;
            case Step.PublishUrgently _ -> PUBLISH_URGENTLY;
            case Step.Withdraw _ -> WITHDRAW;
        };
    }
}
