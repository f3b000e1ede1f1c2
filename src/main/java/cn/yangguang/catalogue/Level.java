package cn.yangguang.catalogue;

/** At which level of government an item is disclosed (公开层级). */
public enum Level {
    COUNTY("县级"),
    TOWN("乡级");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** The level as the column of the printed catalogues names it. */
    public String label() {
        return label;
    }
}
