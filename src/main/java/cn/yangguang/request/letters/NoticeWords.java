package cn.yangguang.request.letters;

import static cn.yangguang.request.letters.Composing.day;
import static cn.yangguang.request.letters.Wording.Place.CONTENT;
import static cn.yangguang.request.letters.Wording.Place.REASONS;
import static cn.yangguang.request.letters.Wording.Place.WAY;

import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Consulted;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.letters.Wording.Place;
import cn.yangguang.request.remedies.RemedyLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the letters before and beside the answer are worded; the articles are the Regulation's. */
final class NoticeWords {

    private static final String LAW = "根据《中华人民共和国政府信息公开条例》";
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Composing into;
    private final @Nullable RemedyLine line;

    NoticeWords(Composing into, @Nullable RemedyLine line) {
        this.into = into;
        this.line = line;
    }

    static List<Place> places(LetterKind kind) {
        return switch (kind) {
            case RECEIPT, CONFIRMATION, CONSULTATION_TOLD -> List.of();
            case DELAY -> List.of(REASONS);
            case DISCLOSURE_TOLD -> List.of(REASONS, CONTENT);
            case FEE -> List.of(CONTENT, WAY);
            default -> List.of(CONTENT);
        };
    }

    /** What a place is called in a letter of this kind. */
    static String label(LetterKind kind, Place place) {
        return kind == LetterKind.FEE && place == WAY ? "缴费的方式" : place.label();
    }

    void fill() {
        switch (into.letter().kind()) {
            case REGISTRATION -> registration();
            case RECEIPT -> receipt();
            case CORRECTION -> correction();
            case REASONS -> reasons();
            case DELAY -> delay();
            case THIRD_PARTY -> thirdParty();
            case CONFIRMATION -> confirmation();
            case CONSULTATION_TOLD -> consultationTold();
            case DISCLOSURE_TOLD -> disclosureTold();
            case CO_AUTHOR -> coAuthor();
            case ASSISTANCE -> assistance();
            case FEE -> fee();
            case REPLY -> throw new IllegalStateException("an answer is worded by ReplyWords");
        }
    }

    private void registration() {
        KeptRequest request = into.request();
        into.row("登记编号", request.number().toString());
        into.row("申请人类别", request.applicant().label());
        into.row(request.applicant().citizen() ? "姓名" : "单位名称", Blank.NAME.sign());
        into.row("联系人", Blank.CONTACT.sign());
        into.row("证件", Blank.PAPER.sign() + " " + Blank.IDENTITY.sign());
        into.row("联系电话", Blank.PHONE.sign());
        into.row("电子邮箱", Blank.EMAIL.sign());
        into.row("通信地址", Blank.ADDRESS.sign());
        into.row("提交日期", day(LocalDate.ofInstant(request.submittedAt(), HERE)));
        into.row("收到申请之日", printed(request.receivedOn()));
        into.row("答复期限", printed(request.due()));
        into.row("所需政府信息", request.description());
        into.row(
                "希望的形式和方式",
                request.wanted().form().label() + "，" + request.wanted().way().label());
        into.written(CONTENT);
    }

    private static String printed(@Nullable LocalDate day) {
        return day == null ? "—" : day(day);
    }

    private void receipt() {
        into.to(Blank.NAME.sign());
        into.fact(into.asked());
        into.fact(LAW + "第三十三条的规定，本机关将自收到申请之日起20个工作日内予以答复；需要补正、征求意见或者延长答复期限的，另行告知。您可以凭登记编号和查询码查询办理进度。");
    }

    private void correction() {
        LocalDate until = into.event(CaseEvent.CorrectionAsked.class)
                .map(CaseEvent.CorrectionAsked::until)
                .orElseThrow();
        into.to(Blank.NAME.sign());
        into.fact(into.asked());
        into.fact("经审查，您的申请内容不明确。" + LAW + "第三十条的规定，现将需要补正的事项、理由一次性告知如下，请于" + day(until) + "前补正。");
        into.written(CONTENT);
        into.fact("答复期限自本机关收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。");
    }

    private void reasons() {
        into.to(Blank.NAME.sign());
        into.fact(into.asked());
        into.fact("您申请公开政府信息的数量、频次明显超过合理范围。" + LAW + "第三十五条的规定，请您说明理由。");
        into.written(CONTENT);
        into.fact("理由不合理的，本机关不予处理；理由合理但无法在规定期限内答复的，本机关将确定延迟答复的合理期限并告知您。");
    }

    private void delay() {
        into.to(Blank.NAME.sign());
        into.fact(into.asked());
        into.written(REASONS);
        into.event(CaseEvent.Extended.class)
                .ifPresent(extended ->
                        into.fact(LAW + "第三十三条的规定，经政府信息公开工作机构负责人同意，对该申请的答复期限延长" + extended.workdays() + "个工作日。特此告知。"));
        into.event(CaseEvent.Delayed.class)
                .ifPresent(delayed -> into.fact(LAW + "第三十五条的规定，本机关对该申请延迟答复，将于" + day(delayed.until()) + "前答复您。特此告知。"));
    }

    private CaseEvent.ConsultationSent sent() {
        return into.event(CaseEvent.ConsultationSent.class).orElseThrow();
    }

    private void thirdParty() {
        into.to(sent().whom());
        into.fact("本机关收到一件政府信息公开申请，所申请公开的信息可能涉及贵方的商业秘密、个人隐私等合法权益。");
        into.written(CONTENT);
        into.fact(LAW + "第三十二条的规定，现书面征求贵方意见，请自收到本征求意见书之日起15个工作日内提出意见；不同意公开的，请说明理由并提供依据。"
                + "逾期未提出意见的，由本机关依照该条例的规定决定是否公开。");
    }

    private void coAuthor() {
        into.to(sent().whom());
        into.fact("本机关收到一件政府信息公开申请，所申请公开的信息由贵机关与本机关共同制作，由本机关牵头。");
        into.written(CONTENT);
        into.fact(LAW + "第三十四条的规定，现书面征求贵机关意见，请自收到本征求意见书之日起15个工作日内提出意见；逾期未提出意见的，视为同意公开。");
    }

    private void assistance() {
        into.to(sent().whom());
        into.fact("本机关正在办理一件政府信息公开申请，需要贵单位协助办理下列事项。");
        into.written(CONTENT);
        into.fact("请自收到本函之日起15个工作日内将意见书面告知本机关（《中华人民共和国政府信息公开条例》第三十三条）。");
    }

    private void confirmation() {
        into.to(into.organ());
        into.row("征求意见书发出日期", day(sent().on()));
        into.row("收到日期", "＿＿＿＿年＿＿月＿＿日");
        into.row("意见", "□同意公开　　□部分同意公开　　□不同意公开");
        into.row("理由和依据（不同意公开的）", "");
        into.row("联系人和联系电话", "");
        into.row("签字或者盖章、日期", "");
    }

    private void consultationTold() {
        Consulted kind = sent().kind();
        into.to(Blank.NAME.sign());
        into.fact(into.asked());
        into.fact(LAW
                + switch (kind) {
                    case THIRD_PARTY -> "第三十二条的规定，因所申请公开的信息可能涉及第三方合法权益，";
                    case OTHER_ORGAN -> "第三十三条的规定，因需要征求其他机关意见，";
                    case CO_AUTHOR -> "第三十四条的规定，因所申请公开的信息由多个行政机关共同制作，";
                }
                + "本机关已于" + day(sent().on()) + "书面征求意见。征求意见所需时间不计算在答复期限内。特此告知。");
    }

    private void disclosureTold() {
        into.to(sent().whom());
        into.fact("关于贵方于" + day(sent().on()) + "被征求意见的政府信息，" + LAW + "第十五条、第三十二条的规定，本机关决定予以公开，现将决定公开的政府信息内容和理由告知贵方。");
        into.written(CONTENT);
        into.written(REASONS);
        into.fact(RemedyWords.either("本决定", Objects.requireNonNull(line)));
    }

    private void fee() {
        into.to(Blank.NAME.sign());
        into.fact(into.asked());
        into.fact(LAW + "第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的规定，本机关决定对该申请收取信息处理费"
                + into.letter().yuan() + "元。收费标准和计算如下。");
        into.written(CONTENT);
        into.fact("请自收到本通知次日起20个工作日内缴纳。");
        into.written(WAY);
        into.fact("逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请；缴纳后，答复期限自缴费完成次日起重新计算。");
    }
}
