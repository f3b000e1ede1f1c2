package cn.yangguang.plan.keeping;

/** The level of government whose plan an office keeps beside its own, to carry it out. */
public enum Level {
    STATE("国家"),
    PROVINCE("省级"),
    CITY("市级");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /** The level in Chinese. */
    public String words() {
        return words;
    }
}
