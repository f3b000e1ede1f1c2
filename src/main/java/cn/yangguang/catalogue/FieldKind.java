package cn.yangguang.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a content element holds; drafting forms, imports and pages follow from it. */
public enum FieldKind {
    TEXT("文字"),
    RICH_TEXT("图文"),
    DATE("日期"),
    MONEY("金额"),
    NUMBER("数值"),
    UNIT("单位"),
    REGION("地区"),
    PERSON("人员"),
    FILE("附件"),
    TABLE("表格");

    private static final Map<Pattern, FieldKind> SIGNS = new LinkedHashMap<>();

    static {
        // the first that fits decides, so the narrower words stand before the wider ones
        sign("附件|全文|扫描件|示意图|平面图|空白表", FILE);
        sign("表$|清单$|名单$|明细$|台账$|目录$|汇总$", TABLE);
        sign("日期$|时间$|(?:起|止|截止)日$|年月$|期限$|^月份$|^季度$|^年度$", DATE);
        sign("金额|资金|预算数|决算数|价格|价款|收费标准|补助标准|投资额|概算|罚款|限额|余额|总额|费用$|薪酬|工资|租金", MONEY);
        sign("数量|人数|户数|次数|名额|面积|比例|率$|指数|浓度|排名|件数|数$|得分", NUMBER);
        sign("所在地区|行政区域|辖区|覆盖范围|所属镇街|征收范围", REGION);
        sign("姓名|负责人$|法定代表人|联系人|被处罚人|申请人$|中标人|承办人", PERSON);
        sign("单位$|机关$|机构$|部门$|学校$|企业$", UNIT);
        sign("正文|内容$|说明$|情况$|解读|报告|方案|流程|程序|意见$|措施|结果$|公告$|职责$|简介|条件$|预案|规定", RICH_TEXT);
    }

    private final String label;

    FieldKind(String label) {
        this.label = label;
    }

    private static void sign(String words, FieldKind kind) {
        SIGNS.put(Pattern.compile(words), kind);
    }

    /** The kind as pages print it. */
    public String label() {
        return label;
    }

    /** What an element of this name usually holds; text where its name tells nothing. */
    public static FieldKind named(String name) {
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(TEXT);
    }
}
