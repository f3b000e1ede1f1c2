package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.Exemption;
import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not disclosed, and why (条例 14 to 16).
 *
 * @param unit whose information it is
 * @param nextReviewOn when it is looked at again (条例 18)
 * @param writer who wrote last
 * @param openedOn the day from which it is disclosed or listed no more; null while it is closed
 */
public record ClosedMatter(
        UUID id,
        UnitId place,
        UnitId unit,
        String title,
        Exemption exemption,
        String reason,
        LocalDate nextReviewOn,
        int version,
        String writer,
        @Nullable LocalDate openedOn,
        String openedBecause) {

    /** The longest name and reason, in characters. */
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_REASON = 1000;

    /** What is wrong, by component; empty where it can be kept on this day. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.put("title", "请填写不予公开的事项，最多 " + LONGEST_TITLE + " 个字。");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            problems.put("reason", "请说明为什么适用这一条，最多 " + LONGEST_REASON + " 个字。");
        }
        if (nextReviewOn.isBefore(today)) {
            problems.put("nextReviewOn", nextReviewOn + " 已经过去，请填写今天以后的日期。");
        }
        return problems;
    }
}
