package cn.yangguang.organization;

import java.util.Arrays;
import java.util.Optional;

/** What a unit is; places (a district, a town) hold units of their own and lend them their name. */
public enum UnitKind {
    PROVINCE("省级", true, 4),
    CITY("市级", true, 3),
    DISTRICT("县区级", true, 2),
    /** Zones are of no level of their own: of a province, of a city, of a town. */
    ZONE("开发区（园区）", true, 0),
    TOWN("镇（乡）", true, 1),
    SUBDISTRICT("街道", true, 1),
    DEPARTMENT("政府部门", false, 0),
    PARTY_ORGAN("党委部门", false, 0),
    OFFICE("办公机构", false, 0),
    BRANCH("垂直管理机构", false, 0),
    INSTITUTION("事业单位", false, 0),
    ENTERPRISE("企业", false, 0),
    OTHER("其他单位", false, 0);

    private final String label;
    private final boolean place;
    private final int level;

    UnitKind(String label, boolean place, int level) {
        this.label = label;
        this.place = place;
        this.level = level;
    }

    /** The kind as pages and sheets print it. */
    public String label() {
        return label;
    }

    /** Whether units below it are named after it, as 兖州区财政局 after 兖州区. */
    public boolean place() {
        return place;
    }

    /** Whether a unit of this kind may stand anywhere below one of the other: a town below a city, no city below a town. */
    public boolean fitsBelow(UnitKind upper) {
        return level == 0 || upper.level == 0 || level < upper.level;
    }

    /** The kind whose label this is; 镇, 乡, 区, 县, 部门 and the like are understood too. */
    public static Optional<UnitKind> parse(String text) {
        String label = NameText.normalise(text);
        return Arrays.stream(values())
                .filter(kind -> NameText.normalise(kind.label).equals(label)
                        || kind.name().equals(label))
                .findFirst()
                .or(() -> Optional.ofNullable(
                        switch (label) {
                            case "省" -> PROVINCE;
                            case "市" -> CITY;
                            case "区", "县", "区县", "县区", "县级市" -> DISTRICT;
                            case "开发区", "园区", "功能区" -> ZONE;
                            case "镇", "乡", "乡镇" -> TOWN;
                            case "街道办事处" -> SUBDISTRICT;
                            case "部门", "工作部门" -> DEPARTMENT;
                            case "垂管", "派驻机构" -> BRANCH;
                            case "国有企业" -> ENTERPRISE;
                            case "其他" -> OTHER;
                            default -> null;
                        }));
    }
}
