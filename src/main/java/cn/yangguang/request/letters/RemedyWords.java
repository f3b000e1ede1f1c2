package cn.yangguang.request.letters;

import cn.yangguang.request.Answer;
import cn.yangguang.request.remedies.RemedyLine;
import java.util.Optional;

/** The paragraph of an answer that tells what is open to whoever does not agree. */
final class RemedyWords {

    private RemedyWords() {}

    /** Nothing where nothing was decided against anybody. */
    static Optional<String> of(Answer answer, RemedyLine line) {
        return switch (answer.remedy()) {
            case NONE -> Optional.empty();
            case EITHER -> Optional.of(either("本答复", line));
            case RECONSIDERATION_FIRST -> Optional.of(first(answer, line));
        };
    }

    /** Reconsideration within 60 days (行政复议法 Art. 20) or a lawsuit within 6 months (行政诉讼法 Art. 46). */
    static String either(String what, RemedyLine line) {
        return "如不服" + what + "，可以自收到" + what + "之日起60日内向" + reconsideration(line) + "申请行政复议，或者自收到" + what + "之日起6个月内向"
                + court(line) + "提起行政诉讼。";
    }

    /** Refusals under Art. 14 to 16: reconsideration comes first (行政复议法 Art. 23), the lawsuit 15 days after (行政诉讼法 Art. 45). */
    private static String first(Answer answer, RemedyLine line) {
        String what = answer == Answer.PARTLY_DISCLOSED ? "本答复中不予公开的部分" : "本答复";
        return "如不服" + what + "，可以自收到本答复之日起60日内向" + reconsideration(line)
                + "申请行政复议。根据《中华人民共和国行政复议法》第二十三条第一款第（四）项的规定，应当先申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向"
                + court(line) + "提起行政诉讼。" + rest(answer, line);
    }

    private static String rest(Answer answer, RemedyLine line) {
        return answer == Answer.PARTLY_DISCLOSED
                ? "不服本答复其他内容的，可以自收到本答复之日起60日内申请行政复议，或者自收到本答复之日起6个月内向" + line.court() + "提起行政诉讼。"
                : "";
    }

    private static String reconsideration(RemedyLine line) {
        String online = line.online().isEmpty() ? "" : "，网上申请：" + line.online();
        return line.reconsideration() + "（地址：" + line.reconsiderationAddress() + online + "）";
    }

    private static String court(RemedyLine line) {
        return line.court() + "（地址：" + line.courtAddress() + "）";
    }
}
