package cn.yangguang.organization.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when a unit exists, as typed, and who goes on for it. */
record UnitLife(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UnitId heir) {

    /** No office that a plan addresses is older, and none is decided upon so far ahead. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    static UnitLife read(String from, String to, String heir, UnitTree tree, FormProblems problems) {
        UnitLife life = new UnitLife(
                day("validFrom", from, problems),
                day("validTo", to, problems),
                heir.isEmpty() ? null : heir(heir, tree, problems));
        if (life.from() != null && life.to() != null && life.to().isBefore(life.from())) {
            problems.add("validTo", "撤销日期早于设立日期，请改正。");
        }
        if (life.heir() != null && life.to() == null) {
            problems.add("successor", "选了承接单位，还须填写撤销日期。");
        }
        return life;
    }

    private static @Nullable UnitId heir(String typed, UnitTree tree, FormProblems problems) {
        try {
            UnitId id = UnitId.parse(typed);
            if (tree.find(id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // said below, as for an id of nobody
        }
        problems.add("successor", "没有这个承接单位，请重新选择。");
        return null;
    }

    private static @Nullable LocalDate day(String field, String typed, FormProblems problems) {
        if (typed.isEmpty()) {
            return null;
        }
        @Nullable LocalDate day = TypedDay.orNull(typed);
        if (day == null) {
            problems.add(field, "日期应写成 2024-06-03 这样。");
        } else if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            problems.add(field, "日期应在 " + FIRST_YEAR + " 年至 " + LAST_YEAR + " 年之间，请检查年份。");
            return null;
        }
        return day;
    }
}
