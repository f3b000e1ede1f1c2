package cn.yangguang.publication.keeping;

import cn.yangguang.publication.Stage;

/** Stages by name, as the database and filters know them. */
public enum StageName {
    DRAFTED("起草中"),
    RETURNED("已退回"),
    IN_REVIEW("审核中"),
    IN_SECRECY_REVIEW("待保密审查"),
    CLEARED("审核通过，待公开"),
    SCHEDULED("定时公开"),
    PUBLISHED("已公开"),
    FILED("已审定，不主动公开"),
    WITHDRAWN("已撤下"),
    ENDED("公开期已满"),
    SUPERSEDED("已有新版本");

    private final String label;

    StageName(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    public static StageName of(Stage stage) {
        return switch (stage) {
            case Stage.Drafted _ -> DRAFTED;
            case Stage.Returned _ -> RETURNED;
            case Stage.InReview _ -> IN_REVIEW;
            case Stage.InSecrecyReview _ -> IN_SECRECY_REVIEW;
            case Stage.Cleared _ -> CLEARED;
            case Stage.Filed _ -> FILED;
            case Stage.Scheduled _ -> SCHEDULED;
            case Stage.Published _ -> PUBLISHED;
            case Stage.Superseded _ -> SUPERSEDED;
            case Stage.Withdrawn _ -> WITHDRAWN;
            case Stage.Ended _ -> ENDED;
        };
    }
}
