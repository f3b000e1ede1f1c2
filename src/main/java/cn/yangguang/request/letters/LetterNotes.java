package cn.yangguang.request.letters;

import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Stage;
import cn.yangguang.request.keeping.KeptRequest;

/** What comes next with a letter, in one sentence. */
final class LetterNotes {

    private LetterNotes() {}

    static String of(KeptRequest request, KeptLetter letter) {
        if (!letter.counts()) {
            return "这份文书已经作废：" + letter.voided();
        }
        if (WritingLetter.closed(request)) {
            return "";
        }
        if (letter.finished() == null) {
            return letter.kind() == LetterKind.REPLY
                    ? "答复审批通过时编号、定稿，之后不能再改；日期、姓名、编号、办理结果、条款和救济途径取自这件申请，不能在这里改。"
                    : "日期、姓名、编号和条款取自这件申请，不能在这里改。写好之后定稿，就会编号并确定成文日期。";
        }
        if (letter.kind() == LetterKind.REPLY && request.stage() instanceof Stage.Signed) {
            return letter.stamp() == null ? "请下载、打印、盖章，上传盖章件之后登记送达。要改的，请审批人先退回。" : "盖章件已上传，可以登记送达。";
        }
        if (letter.kind() == LetterKind.FEE && letter.stamp() != null && feeWaits(request)) {
            return "盖章件已上传。通知书送达申请人之后，请登记“收费通知送达”。";
        }
        return letter.stamp() == null ? "请下载、打印、盖章，再上传盖章件。" : "";
    }

    /** Whether a fee notice can still be served. */
    static boolean feeWaits(KeptRequest request) {
        return request.stage() instanceof Stage.Handling
                && request.happened().stream().noneMatch(one -> one.event() instanceof CaseEvent.FeeNoticeReceived);
    }
}
