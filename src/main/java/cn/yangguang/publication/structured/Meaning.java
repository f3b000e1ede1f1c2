package cn.yangguang.publication.structured;

import cn.yangguang.language.Characters;
import java.util.List;
import java.util.Set;

/** What a column's heading means: the same name, another name for the same, or a name within the other. */
final class Meaning {

    /** Names that mean the same in the lists that offices keep; the first that both are found in decides. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("被处罚人", "被处罚人名称", "当事人", "行政相对人名称", "行政相对人", "处罚对象", "违法当事人"),
            Set.of("统一社会信用代码", "信用代码", "社会信用代码", "组织机构代码"),
            Set.of("处罚决定书文号", "行政处罚决定书文号", "决定书文号", "处罚文号", "处罚决定文号", "决定书编号"),
            Set.of("处罚金额", "罚款金额", "罚没金额", "罚款数额", "罚款"),
            Set.of("处罚日期", "处罚决定日期", "作出处罚决定日期", "决定日期", "作出日期"),
            Set.of("许可决定日期", "许可日期", "发证日期", "有效期自"),
            Set.of("违法事实", "主要违法事实", "案由", "违法行为"),
            Set.of("处罚机关", "作出处罚决定机关", "决定机关", "处罚单位"),
            Set.of("法定代表人", "法人", "法人代表", "负责人"),
            Set.of("月份", "年月", "时间", "统计月份", "统计时间"),
            Set.of("备注", "说明", "备注说明"));

    /** How well two names agree that only share their words. */
    static final int CONTAINED = 1;

    static final int SYNONYM = 2;

    static final int EQUAL = 3;

    private Meaning() {}

    /** How well a heading agrees with an element's name; 0 where it does not. */
    static int agreement(String heading, String name) {
        String one = plain(heading);
        String other = plain(name);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return EQUAL;
        }
        boolean same = SAME.stream().anyMatch(names -> names.contains(one) && names.contains(other));
        boolean within = (one.contains(other) || other.contains(one))
                && 2 * Math.min(one.length(), other.length()) >= Math.max(one.length(), other.length());
        return same ? SYNONYM : within ? CONTAINED : 0;
    }

    /** Without blanks, units and what stands in brackets. */
    private static String plain(String name) {
        return Characters.withoutSpace(Characters.halfWidth(name))
                .replaceAll("[(（\\[【].*?[)）\\]】]", "")
                .replaceAll("[:：*、，,。“”\"]", "");
    }
}
