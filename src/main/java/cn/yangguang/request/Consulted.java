package cn.yangguang.request;

/** Who is asked before the answer; all have 15 working days from receiving the letter (Art. 32, 34). */
public enum Consulted {
    /** Whose trade secret or privacy may be hurt; silence is not consent, the organ decides (Art. 32). */
    THIRD_PARTY("第三方"),
    /** Another organ (Art. 33). */
    OTHER_ORGAN("其他机关"),
    /** Who made the information together with this organ; silence is consent (Art. 34). */
    CO_AUTHOR("共同制作机关");

    private final String label;

    Consulted(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
