package cn.yangguang.request.handling;

import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.keeping.EventName;

/** What happened, as the case's page says it; and the rule that whoever writes it down should know. */
final class EventWords {

    private EventWords() {}

    static String of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Received _,
                    CaseEvent.FeePaid _,
                    CaseEvent.Stamped _,
                    CaseEvent.Archived _,
                    CaseEvent.ConsultationReceived _ -> "";
            case CaseEvent.CorrectionAsked asked -> asked.what() + "（补正期限 " + asked.until() + "）";
            case CaseEvent.Corrected corrected -> corrected.words();
            case CaseEvent.ConsultationSent sent -> sent.kind().label() + "：" + sent.whom();
            case CaseEvent.ConsultationAnswered got -> (got.agrees() ? "同意公开：" : "不同意公开：") + got.words();
            case CaseEvent.ExtensionAsked asked -> asked.workdays() + " 个工作日：" + asked.why();
            case CaseEvent.Extended extended -> extended.workdays() + " 个工作日";
            case CaseEvent.ReasonsAsked asked -> asked.words();
            case CaseEvent.ReasonsGiven given -> given.words();
            case CaseEvent.Delayed delayed -> "至 " + delayed.until() + "：" + delayed.why();
            case CaseEvent.FeeNoticeStamped fee -> fee.yuan() + " 元";
            case CaseEvent.FeeNoticeReceived fee -> fee.yuan() + " 元 " + fee.words();
            case CaseEvent.Withdrawn withdrawn -> withdrawn.words();
            case CaseEvent.Proposed proposed -> proposed.answer().label() + "：" + proposed.words();
            case CaseEvent.Approved approved -> approved.words();
            case CaseEvent.SentBack back -> back.why();
            case CaseEvent.Served served -> served.service().label() + " " + served.words();
            case CaseEvent.Noted noted -> noted.kind().label() + "：" + noted.words();
        };
    }

    static String rule(EventName name) {
        return switch (name) {
            case RECEIVED -> "条例第三十一条：当面提交的为提交之日；需签收的邮寄为签收之日；平信为与申请人确认之日；网上、传真为双方确认之日。";
            case CORRECTION_ASKED -> "条例第三十条：收到申请之日起 7 个工作日内一次性告知补正事项、理由和合理期限；收到补正之后重新计算答复期限。";
            case CONSULTATION_SENT -> "条例第三十二至三十四条：对方自收到征求意见书起 15 个工作日内提出意见，征求意见的时间不计入答复期限。";
            case CONSULTATION_RECEIVED -> "15 个工作日从对方收到征求意见书的次日起计算；没有登记对方收到的，不扣除时间。";
            case CONSULTATION_ANSWERED -> "第三方不答复的，由本机关依照条例决定，不视为同意（第三十二条）；共同制作机关不答复的，视为同意（第三十四条）。";
            case EXTENSION_ASKED, EXTENDED -> "条例第三十三条：经政府信息公开工作机构负责人同意并在原期限届满之前告知申请人，最多延长 20 个工作日。";
            case REASONS_ASKED, REASONS_GIVEN, DELAYED ->
                "条例第三十五条：数量、频次明显超过合理范围的，可以要求说明理由；理由合理但无法按期答复的，可以确定延迟答复的合理期限并告知。";
            case FEE_NOTICE_RECEIVED -> "金额以盖章的收费通知书为准。国办函〔2020〕109号：收到收费通知次日起 20 个工作日内缴费，逾期不缴的视为放弃申请。";
            case FEE_PAID -> "国办函〔2020〕109号：收到收费通知次日起 20 个工作日内缴费，缴清之后重新计算答复期限；逾期不缴的视为放弃申请。";
            case SERVED -> "国办公开办函〔2016〕235号：直接送达的以申请人签收之日为准，邮寄的以交邮之日为准，且应通过邮政企业。";
            case PROPOSED -> "条例第三十六至四十二条。每件申请只选一种办理结果，年度报告按它统计。";
            case APPROVED, SENT_BACK -> "拟写答复的人不能审批。";
            case CORRECTED, WITHDRAWN, FEE_NOTICE_STAMPED, STAMPED, ARCHIVED, NOTED -> "";
        };
    }
}
