package cn.yangguang.request.handling;

import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.NoteKind;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.web.forms.Choice;

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
            case CaseEvent.InternalDaySet set ->
                "至 " + set.until() + (set.words().isEmpty() ? "" : "：" + set.words());
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
            case INTERNAL_DAY_SET -> "只供本机关掌握进度：不改变法定的答复期限，也不告诉申请人。比本机关通常的内部期限早的才起作用；再定一次，以后一次为准。";
            case CORRECTED, WITHDRAWN, FEE_NOTICE_STAMPED, STAMPED, ARCHIVED, NOTED -> "";
        };
    }

    /** What belongs into a note of this kind; nothing where there is no such kind. */
    static String rule(String note) {
        return Choice.chosen(NoteKind.values(), note).map(EventWords::rule).orElse("");
    }

    private static String rule(NoteKind kind) {
        return switch (kind) {
            case TALK -> "写明方式、谈了什么和申请人的意见。沟通不改变答复期限，也不能代替书面告知。";
            case SEARCH -> "写明检索的部门、系统、年度、关键词和结果：答复信息不存在的，要靠它说明已经检索（条例第三十六条第四项）。";
            case JOINT_CONSULTATION -> "写明参加的单位和人员、各方意见和结论。会商的时间计入答复期限；需要书面征求其他机关意见的，另登记“发出征求意见书”（条例第三十三条）。";
            case TRANSFER -> "条例第三十六条第五项：不属于本机关负责公开的，告知申请人并说明理由；能够确定负责机关的，写明其名称和联系方式。";
            case REFERRAL -> "滥用申请权或者涉嫌违法的，写明事实、移送给哪个部门和文号。移送不影响按期答复。";
            case RECTIFICATION -> "条例第四十一条：有证据证明记录不准确的，写明更正了什么、何时告知申请人；本机关无权更正的，写明转送给哪个机关并告知，或者请申请人向哪个机关提出。";
            case CONVERSION -> "条例第四十四条：多人申请相同的政府信息而又可以公开的，可以转为主动公开。发布之后，写明信息的名称和公开的地址。";
        };
    }
}
