package cn.yangguang.plan.snapshot;

import cn.yangguang.web.Badge;

/** How far a snapshot has come. */
public enum Stage {
    DRAFT("起草中", Badge.Lamp.SOON),
    SUBMITTED("待审核", Badge.Lamp.CALM),
    RETURNED("已退回", Badge.Lamp.BAD),
    APPROVED("已审核，待发布", Badge.Lamp.GOOD),
    RELEASED("已发布", Badge.Lamp.GOOD);

    private final String words;
    private final Badge.Lamp lamp;

    Stage(String words, Badge.Lamp lamp) {
        this.words = words;
        this.lamp = lamp;
    }

    Badge badge() {
        return new Badge(words, lamp);
    }

    /** Whether its words can still be changed. */
    boolean open() {
        return this == DRAFT || this == RETURNED;
    }
}
