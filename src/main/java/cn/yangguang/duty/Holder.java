package cn.yangguang.duty;

/** How the units named for a duty share it. */
public enum Holder {
    /** Every unit owes the duty for itself. */
    EACH("各自承担"),
    /** The units owe it once, together. */
    TOGETHER("共同承担"),
    /** The leading unit owes it for all. */
    LEAD("牵头单位承担");

    private final String words;

    Holder(String words) {
        this.words = words;
    }

    /** The sharing in Chinese; every page prints these words. */
    public String words() {
        return words;
    }
}
