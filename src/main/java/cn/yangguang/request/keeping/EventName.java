package cn.yangguang.request.keeping;

import cn.yangguang.request.CaseEvent;
import java.util.Locale;

/** The kinds of events, as columns, the journal and pages name them. */
public enum EventName {
    RECEIVED("登记收到"),
    CORRECTION_ASKED("告知补正"),
    CORRECTED("收到补正"),
    CONSULTATION_SENT("发出征求意见书"),
    CONSULTATION_RECEIVED("对方收到征求意见书"),
    CONSULTATION_ANSWERED("对方答复意见"),
    EXTENSION_ASKED("提请延期"),
    EXTENDED("同意延期并告知"),
    REASONS_ASKED("要求说明理由"),
    REASONS_GIVEN("申请人说明理由"),
    DELAYED("延迟答复并告知"),
    FEE_NOTICE_STAMPED("上传盖章的收费通知书"),
    FEE_NOTICE_RECEIVED("收费通知送达"),
    FEE_PAID("已缴费"),
    WITHDRAWN("申请人撤回"),
    PROPOSED("拟写答复"),
    APPROVED("审批通过"),
    SENT_BACK("退回修改"),
    STAMPED("上传盖章的答复"),
    SERVED("送达答复"),
    ARCHIVED("归档"),
    INTERNAL_DAY_SET("另定内部期限"),
    NOTED("记录");

    private final String words;

    EventName(String words) {
        this.words = words;
    }

    /** In Chinese. */
    public String words() {
        return words;
    }

    /** Whether it is the arrival of a sealed copy, which comes as a file on the pages of letters. */
    public boolean stamping() {
        return this == STAMPED || this == FEE_NOTICE_STAMPED;
    }

    /** As the journal names it. */
    String act() {
        return "request." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static EventName of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Received _ -> RECEIVED;
            case CaseEvent.CorrectionAsked _ -> CORRECTION_ASKED;
            case CaseEvent.Corrected _ -> CORRECTED;
            case CaseEvent.ConsultationSent _ -> CONSULTATION_SENT;
            case CaseEvent.ConsultationReceived _ -> CONSULTATION_RECEIVED;
            case CaseEvent.ConsultationAnswered _ -> CONSULTATION_ANSWERED;
            case CaseEvent.ExtensionAsked _ -> EXTENSION_ASKED;
            case CaseEvent.Extended _ -> EXTENDED;
            case CaseEvent.ReasonsAsked _ -> REASONS_ASKED;
            case CaseEvent.ReasonsGiven _ -> REASONS_GIVEN;
            case CaseEvent.Delayed _ -> DELAYED;
            case CaseEvent.FeeNoticeStamped _ -> FEE_NOTICE_STAMPED;
            case CaseEvent.FeeNoticeReceived _ -> FEE_NOTICE_RECEIVED;
            case CaseEvent.FeePaid _ -> FEE_PAID;
            case CaseEvent.Withdrawn _ -> WITHDRAWN;
            case CaseEvent.Proposed _ -> PROPOSED;
            case CaseEvent.Approved _ -> APPROVED;
            case CaseEvent.SentBack _ -> SENT_BACK;
            case CaseEvent.Stamped _ -> STAMPED;
            case CaseEvent.Served _ -> SERVED;
            case CaseEvent.Archived _ -> ARCHIVED;
            case CaseEvent.InternalDaySet _ -> INTERNAL_DAY_SET;
            case CaseEvent.Noted _ -> NOTED;
        };
    }
}
