package cn.yangguang.plan.reading;

import cn.yangguang.language.Characters;
import java.util.regex.Pattern;

/** What names of units look like: how they end, how they begin, and which words beside them are none. */
final class UnitNaming {
    private UnitNaming() {}

    private static final String ENDING =
            "(?:局|委|办|室|部|院|会|厅|处|所|站|队|社|校|馆|台|团|科|署|行|镇|乡|园|网|组|专班|中心|公司|集团|街道|镇街|园区|开发区|高新区|新区|示范区|度假区|经开区|工业区"
                    + "|保税区|合作区|单位|部门|大学|政府|机关|办事处|管委会|县|区|市|州|旗|村|社区|企业|组织|机构|报社|电视台|银行|支队|大队|总队|法院|检察院)";

    private static final Pattern ENDS = Pattern.compile(".*" + ENDING + "(?:[（(][^（）()]*[）)])?$");
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:各|区|市|县|州|旗|省|镇|乡|国网|中国|国家税务|团|驻|本级|其他|相关|有关|[\\u4E00-\\u9FA5]{2,4}(?:区|市|县|镇|街道|开发区|公安|分局))");

    /** Words that join or grade units but name none. */
    private static final Pattern NO_UNIT = Pattern.compile(
            "^(?:牵头|负责|落实|配合|参与|协助|协同|实施|负责落实|牵头落实|牵头负责|分别负责|共同负责|具体负责|组织实施|抓好落实|等|等部门|等单位|等部门单位|等部门（单位）|单位|部门|和|及|与|由|无|/|-|—)$");

    private static final Pattern SENTENCE = Pattern.compile("[。；;！？?!“”《》]");

    static boolean ends(String squeezed) {
        return ENDS.matcher(Characters.simplified(squeezed)).matches();
    }

    static boolean begins(String squeezed) {
        return BEGINS.matcher(Characters.simplified(squeezed)).find();
    }

    static boolean isNoUnit(String squeezed) {
        return squeezed.isEmpty()
                || NO_UNIT.matcher(Characters.simplified(squeezed)).matches();
    }

    /** Longest printed name of one unit that we have seen is 24 characters; some grace. */
    static boolean isUnitLike(String squeezed) {
        return squeezed.length() >= 2
                && squeezed.length() <= 28
                && !SENTENCE.matcher(squeezed).find()
                && ends(squeezed);
    }
}
