package cn.yangguang.publication.pages;

import cn.yangguang.publication.keeping.StageName;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import java.util.ArrayList;
import java.util.List;

/** A stage as lamps. */
final class StageBadges {

    private StageBadges() {}

    static List<Badge> of(StageName stage, boolean owed, boolean early) {
        List<Badge> badges = new ArrayList<>(List.of(new Badge(stage.label(), lamp(stage))));
        if (owed) {
            badges.add(new Badge("待补办审核", Lamp.BAD));
        }
        if (early) {
            badges.add(new Badge("提前撤下", Lamp.BAD));
        }
        return badges;
    }

    private static Lamp lamp(StageName stage) {
        return switch (stage) {
            case DRAFTED, SUPERSEDED, WITHDRAWN, ENDED -> Lamp.PLAIN;
            case RETURNED -> Lamp.BAD;
            case IN_REVIEW, IN_SECRECY_REVIEW, SCHEDULED -> Lamp.CALM;
            case CLEARED -> Lamp.SOON;
            case PUBLISHED, FILED -> Lamp.GOOD;
        };
    }
}
