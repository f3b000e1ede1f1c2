package cn.yangguang.organization.contacts;

import cn.yangguang.organization.UnitId;
import cn.yangguang.web.Badge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call about a unit's disclosure work; all texts are empty where the unit has named nobody.
 *
 * @param leader the head in charge 分管领导
 * @param section the section that does it 责任科室
 * @param name the contact 联络员
 * @param phone the office telephone, readable
 * @param version how often it was written; 0 where never
 * @param confirmed when the unit last said that it is right
 * @param asked when the office last asked
 */
public record Contact(
        UnitId unit,
        String unitName,
        String leader,
        String section,
        String name,
        String phone,
        int version,
        @Nullable Instant confirmed,
        @Nullable Instant asked) {

    /** Whether the unit has named nobody. */
    public boolean missing() {
        return version == 0;
    }

    /** Whether the office has asked since the unit last confirmed. */
    public boolean stale() {
        return confirmed != null && asked != null && asked.isAfter(confirmed);
    }

    Badge badge() {
        if (missing()) {
            return new Badge("未填", Badge.Lamp.BAD);
        }
        return stale() ? new Badge("待确认", Badge.Lamp.SOON) : new Badge("已确认", Badge.Lamp.GOOD);
    }

    /** Everything that a person typed, in one line. */
    String words() {
        return "分管领导" + or(leader) + "，责任科室" + or(section) + "，联络员" + or(name) + "，办公电话" + or(phone);
    }

    private static String or(String text) {
        return text.isEmpty() ? "未填" : "“" + text + "”";
    }
}
