package cn.yangguang.request.statistics;

import java.util.Arrays;

/** The rows of table three of the annual report, in its order and its words. */
enum ReportRow {
    NEW("r1", "一、本年新收政府信息公开申请数量"),
    CARRIED("r2", "二、上年结转政府信息公开申请数量"),
    RESULTS("r3", "三、本年度办理结果"),
    DISCLOSED("r3_1", "（一）予以公开"),
    PARTLY("r3_2", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    REFUSED("r3_3", "（三）不予公开"),
    STATE_SECRET("r3_3_1", "1.属于国家秘密"),
    PROHIBITED("r3_3_2", "2.其他法律行政法规禁止公开"),
    SECURITY("r3_3_3", "3.危及“三安全一稳定”"),
    THIRD_PARTY("r3_3_4", "4.保护第三方合法权益"),
    INTERNAL("r3_3_5", "5.属于三类内部事务信息"),
    PROCESS("r3_3_6", "6.属于四类过程性信息"),
    ENFORCEMENT("r3_3_7", "7.属于行政执法案卷"),
    QUERY("r3_3_8", "8.属于行政查询事项"),
    UNABLE("r3_4", "（四）无法提供"),
    NOT_HELD("r3_4_1", "1.本机关不掌握相关政府信息"),
    NEEDS_MAKING("r3_4_2", "2.没有现成信息需要另行制作"),
    UNCLEAR("r3_4_3", "3.补正后申请内容仍不明确"),
    UNPROCESSED("r3_5", "（五）不予处理"),
    PETITION("r3_5_1", "1.信访举报投诉类申请"),
    REPEATED("r3_5_2", "2.重复申请"),
    PRINTED("r3_5_3", "3.要求提供公开出版物"),
    EXCESSIVE("r3_5_4", "4.无正当理由大量反复申请"),
    REISSUE("r3_5_5", "5.要求行政机关确认或重新出具已获取信息"),
    OTHERWISE("r3_6", "（六）其他处理"),
    CORRECTION_OVERDUE("r3_6_1", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    FEE_UNPAID("r3_6_2", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    OTHER("r3_6_3", "3.其他"),
    TOTAL("r3_7", "（七）总计"),
    FORWARD("r4", "四、结转下年度继续办理");

    private final String id;
    private final String label;

    ReportRow(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** As the report's format names it, and answers name the row in which they count. */
    String id() {
        return id;
    }

    String label() {
        return label;
    }

    /** How far it stands to the right: 0, 1 or 2. */
    int depth() {
        return id.split("_", -1).length - 1;
    }

    /** Whether it is a head over other rows and has no numbers of its own. */
    boolean heading() {
        return this == RESULTS || this == REFUSED || this == UNABLE || this == UNPROCESSED || this == OTHERWISE;
    }

    /** Whether it is one of the 21 outcomes. */
    boolean outcome() {
        return id.startsWith("r3_") && !heading() && this != TOTAL;
    }

    /** Whether it is one of the six kinds of outcomes that the report tells apart. */
    boolean kind() {
        return id.matches("r3_[1-6]");
    }

    /** Whether it is an outcome that says why nothing, or not everything, was given. */
    boolean ground() {
        return outcome() && this != DISCLOSED;
    }

    /** The outcome by itself, with what it stands under: 不予公开：属于国家秘密. */
    String reason() {
        String own = label.replaceFirst("^(\\d\\.|（.）)", "").replaceFirst("（.*", "");
        return Arrays.stream(values())
                .filter(row -> row.depth() == 1 && id.startsWith(row.id + "_"))
                .map(row -> row.reason() + "：" + own)
                .findFirst()
                .orElse(own);
    }

    /** Whether an outcome is this row, or stands under it. */
    boolean holds(String row) {
        return row.equals(id) || row.startsWith(id + "_");
    }
}
