package cn.yangguang.plan.reading.table;

import cn.yangguang.language.Characters;
import java.util.regex.Pattern;

/** What a column of a plan's table holds, told from its header; the first that fits wins. */
public enum Meaning {
    SERIAL("^(?:序号|编号|序|号|No\\.?|项次)$"),
    PERSON("^(?!.*(?:单位|部门)).*(?:责任人|姓名|联系人|联络[人员]|领导|电话|联系方式|负责人|经办人)"),
    LEAD("牵头|主办|主责|主要责任|责任主体单位"),
    SUPPORT("配合|协办|协同|参与|协助"),
    UNITS("单位|部门|科室|处室|主体|承办|责任分工|^分工$|^责任$|职责分工"),
    DEADLINE("时限|期限|时间|进度|日期|节点|^周期$|频次"),
    REMARK("备注|说明|完成情况|进展|落实情况|^附注$|成果|来源|依据|分值|评分"),
    REQUIREMENT("要求|措施|举措|内容|标准|任务分解|具体任务|目标|做法|落实任务|任务及|任务描述"),
    HEADING("任务|事项|项目|类别|领域|级|指标|工作|分类|要点|方面|栏目|名称|主题");

    /** Longer cells are no header, however many of its words they use. */
    private static final int LONGEST = 14;

    private static final Pattern NO_HEADER = Pattern.compile("[。；;：:，“”]|^[一二三四五六七八九十]+、|^[（(]");
    private static final Pattern ADDITION = Pattern.compile("[（(].*[）)]$");
    private static final Pattern FOCUS = Pattern.compile("重点内容|重点工作内容|要点内容");

    private final Pattern words;

    Meaning(String words) {
        this.words = Pattern.compile(words);
    }

    /** The meaning that a squeezed header cell names, or null where it names none. */
    public static @org.jspecify.annotations.Nullable Meaning of(String squeezed) {
        if (squeezed.length() > LONGEST && !squeezed.endsWith("）") && !squeezed.endsWith(")")) {
            return null;
        }
        String text = ADDITION.matcher(Characters.simplified(squeezed)).replaceAll("");
        if (text.isEmpty() || text.length() > LONGEST || NO_HEADER.matcher(text).find()) {
            return null;
        }
        for (Meaning each : values()) {
            if (each.words.matcher(text).find()) {
                return each;
            }
        }
        return null;
    }

    /** Whether the header names the printed focus of a row (重点内容), which is quoted but is not the requirement. */
    public static boolean namesFocus(String squeezed) {
        return FOCUS.matcher(Characters.simplified(squeezed)).find();
    }

    /**
     * How surely a header of this kind names the requirement itself where several could: what is asked (要求, 措施) goes
     * before what it is about (内容, 任务), and both before how it is measured (目标, 标准).
     */
    public static int requirementRank(String squeezed) {
        String text = Characters.simplified(squeezed);
        if (namesFocus(text)) {
            return 1;
        }
        if (text.matches(".*(?:具体要求|工作要求|任务要求|具体措施|工作措施|落实措施|主要措施|工作举措|具体举措|公开要求).*")) {
            return 5;
        }
        if (text.matches(".*(?:要求|措施|举措).*")) {
            return 4;
        }
        return text.matches(".*(?:目标|标准|成效|做法).*") ? 2 : 3;
    }

    public boolean isResponsible() {
        return this == LEAD || this == UNITS || this == SUPPORT;
    }
}
