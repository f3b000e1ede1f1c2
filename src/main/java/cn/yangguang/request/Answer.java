package cn.yangguang.request;

import static cn.yangguang.request.Remedy.EITHER;
import static cn.yangguang.request.Remedy.NONE;
import static cn.yangguang.request.Remedy.RECONSIDERATION_FIRST;

/**
 * How a case ends: the answers of Art. 36 and its neighbours, each counted in exactly one row of the annual report's table
 * three.
 */
public enum Answer {
    ALREADY_PUBLIC("r3_1", "36（一）", "已主动公开，告知获取方式和途径", EITHER),
    DISCLOSED("r3_1", "36（二）", "予以公开", EITHER),
    PARTLY_DISCLOSED("r3_2", "37", "部分公开", RECONSIDERATION_FIRST),
    STATE_SECRET("r3_3_1", "14", "不予公开：属于国家秘密", RECONSIDERATION_FIRST),
    PROHIBITED_BY_LAW("r3_3_2", "14", "不予公开：其他法律行政法规禁止公开", RECONSIDERATION_FIRST),
    SECURITY_AND_STABILITY("r3_3_3", "14", "不予公开：危及“三安全一稳定”", RECONSIDERATION_FIRST),
    THIRD_PARTY_RIGHTS("r3_3_4", "15", "不予公开：保护第三方合法权益", RECONSIDERATION_FIRST),
    INTERNAL_AFFAIRS("r3_3_5", "16", "不予公开：属于三类内部事务信息", RECONSIDERATION_FIRST),
    PROCESS_INFORMATION("r3_3_6", "16", "不予公开：属于四类过程性信息", RECONSIDERATION_FIRST),
    ENFORCEMENT_CASE_FILE("r3_3_7", "16", "不予公开：属于行政执法案卷", RECONSIDERATION_FIRST),
    ADMINISTRATIVE_QUERY("r3_3_8", "36（七）", "不予公开：属于行政查询事项", EITHER),
    NONEXISTENT("r3_4_1", "36（四）", "无法提供：信息不存在", EITHER),
    NOT_HELD("r3_4_1", "36（五）", "无法提供：不属于本机关负责公开", EITHER),
    NEEDS_MAKING("r3_4_2", "38", "无法提供：没有现成信息需要另行制作", EITHER),
    STILL_UNCLEAR("r3_4_3", "30", "无法提供：补正后申请内容仍不明确", EITHER),
    PETITION("r3_5_1", "39", "不予处理：信访举报投诉类申请", EITHER),
    REPEATED("r3_5_2", "36（六）", "不予处理：重复申请", EITHER),
    PUBLIC_PUBLICATION("r3_5_3", "39", "不予处理：要求提供公开出版物", EITHER),
    EXCESSIVE("r3_5_4", "35", "不予处理：无正当理由大量反复申请", EITHER),
    REISSUE("r3_5_5", "", "不予处理：要求行政机关确认或重新出具已获取信息", EITHER),
    CORRECTION_OVERDUE("r3_6_1", "30", "其他处理：逾期不补正，不再处理", EITHER),
    FEE_UNPAID("r3_6_2", "42", "其他处理：逾期不缴费，不再处理", EITHER),
    WITHDRAWN("r3_6_3", "", "其他处理：申请人撤回申请", NONE),
    OTHER("r3_6_3", "", "其他处理", EITHER);

    private final String row;
    private final String article;
    private final String label;
    private final Remedy remedy;

    Answer(String row, String article, String label, Remedy remedy) {
        this.row = row;
        this.article = article;
        this.label = label;
        this.remedy = remedy;
    }

    /** The id of the row of table three in which it counts. */
    public String row() {
        return row;
    }

    /** The article of the Regulation in digits, with its item; empty where no article speaks of it. */
    public String article() {
        return article;
    }

    public String label() {
        return label;
    }

    public Remedy remedy() {
        return remedy;
    }
}
