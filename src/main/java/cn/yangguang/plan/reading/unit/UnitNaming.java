package cn.yangguang.plan.reading.unit;

import cn.yangguang.language.Characters;
import java.util.Set;
import java.util.regex.Pattern;

/** What names of units look like: how they end, how they begin, and which words beside them are none. */
public final class UnitNaming {
    private UnitNaming() {}

    private static final Set<String> ENDINGS =
            Set.of(("局 委 办 室 部 院 会 厅 处 所 站 股 队 社 校 馆 台 团 联 科 署 行 镇 乡 园 网 组 县 区 市 州 旗 村 "
                            + "专班 中心 公司 集团 街道 镇街 单位 部门 大学 政府 机关 企业 组织 机构 媒体")
                    .split(" ", -1));

    private static final int LONGEST_ENDING = 2;

    private static final Pattern BEGINS = Pattern.compile(
            "^(?:各|区|市|县|州|旗|省|镇|乡|国网|中国|国家税务|团|驻|本级|其他|相关|有关|[\\u4E00-\\u9FA5]{2,4}(?:区|市|县|镇|街道|开发区|公安|分局))");

    /** Words that join or grade units but name none. */
    private static final Pattern NO_UNIT = Pattern.compile(
            "^(?:牵头|负责|落实|配合|参与|协助|协同|实施|负责落实|牵头落实|牵头负责|分别负责|共同负责|具体负责|组织实施|抓好落实|等|等部门|等单位|等部门单位|等部门（单位）|单位|部门|和|及|与|由|无|/|-|—)$");

    private static final Pattern SENTENCE = Pattern.compile("[。；;！？?!“”《》]");

    /** Whether squeezed text ends as names do; an addition in brackets after the name is passed over. */
    public static boolean ends(String squeezed) {
        String name = Characters.simplified(withoutBracket(squeezed));
        for (int length = 1; length <= Math.min(LONGEST_ENDING, name.length()); length++) {
            if (ENDINGS.contains(name.substring(name.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutBracket(String name) {
        if (!name.endsWith("）") && !name.endsWith(")")) {
            return name;
        }
        int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
        return open > 0 ? name.substring(0, open) : name;
    }

    public static boolean begins(String squeezed) {
        return BEGINS.matcher(Characters.simplified(squeezed)).find();
    }

    public static boolean isNoUnit(String squeezed) {
        return squeezed.isEmpty()
                || NO_UNIT.matcher(Characters.simplified(squeezed)).matches();
    }

    /** Longest printed name of one unit that we have seen is 24 characters; some grace. */
    public static boolean isUnitLike(String squeezed) {
        return squeezed.length() >= 2
                && squeezed.length() <= 28
                && !SENTENCE.matcher(squeezed).find()
                && ends(squeezed);
    }
}
