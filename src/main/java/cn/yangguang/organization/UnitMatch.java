package cn.yangguang.organization;

import java.util.List;

/** Which unit a printed name means. */
public sealed interface UnitMatch {

    /** One unit, and by which way it was found. */
    record Found(Unit unit, How how) implements UnitMatch {}

    /** A collective name; {@link Group#members} says who it is on a day. */
    record Collective(Group group, Unit place) implements UnitMatch {}

    /** Several units fit equally well: a person chooses. */
    record Ambiguous(List<Unit> candidates) implements UnitMatch {}

    /** No unit fits; those that look alike come first, and there may be none. */
    record Unknown(List<Unit> suggestions) implements UnitMatch {}

    /** The way from the printed name to the unit, the surest first. */
    enum How {
        EXACT("名称一致", true),
        ALIAS("已知简称", true),
        FORMER_NAME("曾用名", true),
        PLACE("省去或加上地名", true),
        SHORT("规范简称", true),
        SUCCESSOR("职责承接单位", true),
        STANDARD_FORMER("按机构改革沿革推定", false),
        FORM("局、委、办、中心之别", false),
        ABBREVIATED("字面缩写", false);

        private final String label;
        private final boolean certain;

        How(String label, boolean certain) {
            this.label = label;
            this.certain = certain;
        }

        /** As the confirm screen prints it. */
        public String label() {
            return label;
        }

        /** Whether a person need not look at it again. */
        public boolean certain() {
            return certain;
        }
    }
}
