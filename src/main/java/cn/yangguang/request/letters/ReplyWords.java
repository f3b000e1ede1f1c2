package cn.yangguang.request.letters;

import static cn.yangguang.request.letters.Wording.Place.CONTENT;
import static cn.yangguang.request.letters.Wording.Place.REASONS;
import static cn.yangguang.request.letters.Wording.Place.WAY;

import cn.yangguang.request.Answer;
import cn.yangguang.request.letters.Wording.Place;
import java.util.List;

/** How each answer is worded: the outcome with its articles, and where people write. */
final class ReplyWords {

    private ReplyWords() {}

    /** What was decided, and under which article. */
    static String outcome(Answer answer) {
        return switch (answer) {
            case ALREADY_PUBLIC -> by("第三十六条第（一）项") + "您申请公开的信息已经主动公开，现将获取该政府信息的方式、途径告知如下。";
            case DISCLOSED -> by("第三十六条第（二）项") + "本机关决定对您申请公开的政府信息予以公开。";
            case PARTLY_DISCLOSED -> by("第三十七条") + "您申请公开的信息中含有不应当公开的内容，能够作区分处理，本机关决定公开可以公开的部分，对其余部分不予公开。";
            case STATE_SECRET -> refused("第十四条", "属于依法确定为国家秘密的政府信息");
            case PROHIBITED_BY_LAW -> refused("第十四条", "属于法律、行政法规禁止公开的政府信息");
            case SECURITY_AND_STABILITY -> refused("第十四条", "公开后可能危及国家安全、公共安全、经济安全、社会稳定");
            case THIRD_PARTY_RIGHTS -> refused("第十五条", "公开会对第三方合法权益造成损害");
            case INTERNAL_AFFAIRS -> refused("第十六条第一款", "属于行政机关的内部事务信息");
            case PROCESS_INFORMATION -> refused("第十六条第二款", "属于行政机关在履行行政管理职能过程中形成的过程性信息");
            case ENFORCEMENT_CASE_FILE -> refused("第十六条第二款", "属于行政执法案卷信息");
            case ADMINISTRATIVE_QUERY -> by("第三十六条第（七）项") + "有关法律、行政法规对您申请公开的信息的获取有特别规定，请依照有关法律、行政法规的规定办理。";
            case NONEXISTENT -> by("第三十六条第（四）项") + "经检索没有您申请公开的信息，该政府信息不存在。";
            case NOT_HELD -> by("第三十六条第（五）项") + "您申请公开的信息不属于本机关负责公开。";
            case NEEDS_MAKING -> by("第三十八条") + "您申请公开的信息需要对现有政府信息进行加工、分析，没有现成信息，本机关不予提供。";
            case STILL_UNCLEAR -> by("第三十条") + "您的申请经补正后内容仍不明确，本机关无法提供。";
            case PETITION -> by("第三十九条第一款") + "您以政府信息公开申请的形式进行信访、投诉、举报等活动，本机关不作为政府信息公开申请处理。您可以通过相应渠道提出。";
            case REPEATED -> by("第三十六条第（六）项") + "本机关已就您申请公开的相同政府信息作出答复，不予重复处理。";
            case PUBLIC_PUBLICATION -> by("第三十九条第二款") + "您要求提供的是政府公报、报刊、书籍等公开出版物，现将获取的途径告知如下。";
            case EXCESSIVE -> by("第三十五条") + "您申请公开政府信息的数量、频次明显超过合理范围，说明的理由不合理，本机关不予处理。";
            case REISSUE -> "您要求本机关确认或者重新出具您已经获取的信息，本机关不予处理。";
            case CORRECTION_OVERDUE -> by("第三十条") + "您无正当理由逾期不补正，视为放弃申请，本机关不再处理该政府信息公开申请。";
            case FEE_UNPAID -> by("第四十二条") + "您逾期未按收费通知要求缴纳信息处理费，视为放弃申请，本机关不再处理该政府信息公开申请。";
            case WITHDRAWN -> "您已撤回该政府信息公开申请，本机关终止处理。";
            case OTHER -> "本机关对您的政府信息公开申请作如下处理。";
        };
    }

    private static String by(String article) {
        return "根据《中华人民共和国政府信息公开条例》" + article + "的规定，";
    }

    private static String refused(String article, String why) {
        return "您申请公开的信息" + why + "。" + by(article + "、第三十六条第（三）项") + "本机关决定不予公开。";
    }

    /** What the letter is called: what gives, refuses or cannot give is an answer, what only closes a case is told. */
    static String title(Answer answer) {
        return switch (answer) {
            case ALREADY_PUBLIC, ADMINISTRATIVE_QUERY, NOT_HELD, NONEXISTENT, NEEDS_MAKING, STILL_UNCLEAR ->
                "政府信息公开告知书";
            case PETITION, REPEATED, PUBLIC_PUBLICATION, EXCESSIVE, REISSUE -> "政府信息公开申请不予处理告知书";
            case CORRECTION_OVERDUE, FEE_UNPAID, WITHDRAWN, OTHER -> "政府信息公开申请终止处理告知书";
            case PARTLY_DISCLOSED -> "政府信息部分公开答复书";
            case DISCLOSED -> "政府信息公开答复书";
            case STATE_SECRET,
                    PROHIBITED_BY_LAW,
                    SECURITY_AND_STABILITY,
                    THIRD_PARTY_RIGHTS,
                    INTERNAL_AFFAIRS,
                    PROCESS_INFORMATION,
                    ENFORCEMENT_CASE_FILE -> "政府信息不予公开答复书";
        };
    }

    /** Where people write in it. */
    static List<Place> places(Answer answer) {
        return switch (answer) {
            case DISCLOSED, PARTLY_DISCLOSED -> List.of(REASONS, CONTENT, WAY);
            case ALREADY_PUBLIC, ADMINISTRATIVE_QUERY, NOT_HELD, PETITION, PUBLIC_PUBLICATION -> List.of(REASONS, WAY);
            case OTHER -> List.of(REASONS, CONTENT);
            case STATE_SECRET,
                    PROHIBITED_BY_LAW,
                    SECURITY_AND_STABILITY,
                    THIRD_PARTY_RIGHTS,
                    INTERNAL_AFFAIRS,
                    PROCESS_INFORMATION,
                    ENFORCEMENT_CASE_FILE,
                    NONEXISTENT,
                    NEEDS_MAKING,
                    STILL_UNCLEAR,
                    REPEATED,
                    EXCESSIVE,
                    REISSUE,
                    CORRECTION_OVERDUE,
                    FEE_UNPAID,
                    WITHDRAWN -> List.of(REASONS);
        };
    }
}
