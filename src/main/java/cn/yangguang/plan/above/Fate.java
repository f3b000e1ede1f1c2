package cn.yangguang.plan.above;

import cn.yangguang.web.Badge;

/** What became of a task of the plan above in the plan below. */
public enum Fate {
    TAKEN("已承接", Badge.Lamp.GOOD),
    /** Only likely: a person is asked. */
    ASKED("待核对", Badge.Lamp.SOON),
    LEFT_OUT("未承接", Badge.Lamp.BAD),
    /** A person said that it does not concern the place. */
    NOT_OURS("不涉及", Badge.Lamp.PLAIN);

    private final String words;
    private final Badge.Lamp lamp;

    Fate(String words, Badge.Lamp lamp) {
        this.words = words;
        this.lamp = lamp;
    }

    /** In Chinese, as pages print it. */
    public String words() {
        return words;
    }

    Badge badge() {
        return new Badge(words, lamp);
    }
}
