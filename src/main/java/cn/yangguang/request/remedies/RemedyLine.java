package cn.yangguang.request.remedies;

import cn.yangguang.organization.UnitId;

/**
 * Whom an applicant may turn to who does not agree with an organ (行政复议法 Art. 24 to 27), and the code of its letters.
 *
 * @param code the organ's code in the numbers of its letters, such as 青财公复
 * @param online where reconsideration is asked for online; empty where it cannot be
 * @param charges whether the organ asks the information-processing fee, which it may (Art. 42); off until the office says so
 * @param version 0 while it was never kept
 */
public record RemedyLine(
        UnitId unit,
        String code,
        String reconsideration,
        String reconsiderationAddress,
        String online,
        String court,
        String courtAddress,
        boolean charges,
        int version) {}
