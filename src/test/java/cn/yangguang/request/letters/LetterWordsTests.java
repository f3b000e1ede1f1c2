package cn.yangguang.request.letters;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.UnitId;
import cn.yangguang.request.Answer;
import cn.yangguang.request.Applicant;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Consulted;
import cn.yangguang.request.Happening;
import cn.yangguang.request.IdentityPaper;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.Wanted;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.remedies.RemedyLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter says what the case holds, and every answer its articles and remedies (law.md 1.5, 1.8, 5.5). */
class LetterWordsTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-09");
    private static final UUID SOMEBODY = new UUID(9, 1);
    private static final RemedyLine LINE = new RemedyLine(
            new UnitId(new UUID(1, 1)),
            "青财公复",
            "青石区人民政府",
            "青石路1号",
            "https://fy.example.cn",
            "青石区人民法院",
            "法院路2号",
            false,
            1);
    private static final Applicant WHO = new Applicant(
            ApplicantKind.NATURAL_PERSON, "林之远", "", IdentityPaper.PASSPORT, "E00000000", "0531-1234567", "", "柳巷3号");

    private static KeptRequest request(ApplicantKind kind, List<CaseEvent> events) {
        List<Happening> happened = Stream.concat(
                        Stream.of(new CaseEvent.Received(LocalDate.parse("2026-03-02"))), events.stream())
                .map(event -> new Happening(event, SOMEBODY))
                .toList();
        return new KeptRequest(
                new UUID(2, 2),
                new RequestNumber(2026, 12),
                LINE.unit(),
                Channel.ONLINE,
                Instant.parse("2026-03-02T01:00:00Z"),
                kind,
                "请您提供青石路改造的验收意见",
                new Wanted(Wanted.Form.PAPER, Wanted.Way.PICK_UP),
                "",
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-03-30"),
                null,
                null,
                false,
                2,
                happened);
    }

    private static KeptLetter letter(LetterKind kind, int matter) {
        return letter(kind, matter, new Wording("查明如下\n第二段", "附件一", "到窗口领取"));
    }

    private static KeptLetter letter(LetterKind kind, int matter, Wording words) {
        return new KeptLetter(
                new UUID(3, 3), new UUID(2, 2), kind, matter, 5500, words, List.of(), null, null, null, "", null);
    }

    private static String printed(KeptRequest request, KeptLetter letter) {
        LetterText text = Composing.of(request, "青石区财政局", letter, LINE, "青财公复〔2026〕12号", "2026年3月9日");
        assertThat(LetterText.read(text.stored())).isEqualTo(text);
        return text.printed(WHO).parts().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String reply(Answer answer) {
        KeptRequest request =
                request(ApplicantKind.NATURAL_PERSON, List.of(new CaseEvent.Proposed(DAY, answer, "查明如下")));
        return printed(request, letter(LetterKind.REPLY, 2));
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void everyAnswerSaysWhatWasAskedWhenAndWhatWasDecided(Answer answer) {
        assertThat(reply(answer))
                .contains("林之远", "2026年3月2日", "2026-00012", "请您提供青石路改造的验收意见", "查明如下", "第二段", "青石区财政局", "2026年3月9日")
                .contains(ReplyWords.outcome(answer));
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void everyAnswerNamesItsRemedies(Answer answer) {
        String reply = reply(answer);
        switch (answer.remedy()) {
            case NONE -> assertThat(reply).doesNotContain("复议", "法院");
            case EITHER ->
                assertThat(reply)
                        .contains("60日内向青石区人民政府（地址：青石路1号", "6个月内向青石区人民法院（地址：法院路2号）")
                        .doesNotContain("应当先申请行政复议");
            case RECONSIDERATION_FIRST -> assertThat(reply).contains("60日内向青石区人民政府", "应当先申请行政复议", "15日内向青石区人民法院");
        }
    }

    /** Every word of every outcome: nobody changes what an applicant reads without saying so here. */
    private static Map<Answer, String> outcomes() {
        Map<Answer, String> words = new EnumMap<>(Answer.class);
        words.put(Answer.ALREADY_PUBLIC, law("三十六条第（一）项") + "您申请公开的信息已经主动公开，现将获取该政府信息的方式、途径告知如下。");
        words.put(Answer.DISCLOSED, law("三十六条第（二）项") + "本机关决定对您申请公开的政府信息予以公开。");
        words.put(Answer.PARTLY_DISCLOSED, law("三十七条") + "您申请公开的信息中含有不应当公开的内容，能够作区分处理，本机关决定公开可以公开的部分，对其余部分不予公开。");
        words.put(Answer.STATE_SECRET, refusal("属于依法确定为国家秘密的政府信息", "十四条"));
        words.put(Answer.PROHIBITED_BY_LAW, refusal("属于法律、行政法规禁止公开的政府信息", "十四条"));
        words.put(Answer.SECURITY_AND_STABILITY, refusal("公开后可能危及国家安全、公共安全、经济安全、社会稳定", "十四条"));
        words.put(Answer.THIRD_PARTY_RIGHTS, refusal("公开会对第三方合法权益造成损害", "十五条"));
        words.put(Answer.INTERNAL_AFFAIRS, refusal("属于行政机关的内部事务信息", "十六条第一款"));
        words.put(Answer.PROCESS_INFORMATION, refusal("属于行政机关在履行行政管理职能过程中形成的过程性信息", "十六条第二款"));
        words.put(Answer.ENFORCEMENT_CASE_FILE, refusal("属于行政执法案卷信息", "十六条第二款"));
        words.put(Answer.ADMINISTRATIVE_QUERY, law("三十六条第（七）项") + "有关法律、行政法规对您申请公开的信息的获取有特别规定，请依照有关法律、行政法规的规定办理。");
        words.put(Answer.NONEXISTENT, law("三十六条第（四）项") + "经检索没有您申请公开的信息，该政府信息不存在。");
        words.put(Answer.NOT_HELD, law("三十六条第（五）项") + "您申请公开的信息不属于本机关负责公开。");
        words.put(Answer.NEEDS_MAKING, law("三十八条") + "您申请公开的信息需要对现有政府信息进行加工、分析，没有现成信息，本机关不予提供。");
        words.put(Answer.STILL_UNCLEAR, law("三十条") + "您的申请经补正后内容仍不明确，本机关无法提供。");
        words.put(Answer.PETITION, law("三十九条第一款") + "您以政府信息公开申请的形式进行信访、投诉、举报等活动，本机关不作为政府信息公开申请处理。您可以通过相应渠道提出。");
        words.put(Answer.REPEATED, law("三十六条第（六）项") + "本机关已就您申请公开的相同政府信息作出答复，不予重复处理。");
        words.put(Answer.PUBLIC_PUBLICATION, law("三十九条第二款") + "您要求提供的是政府公报、报刊、书籍等公开出版物，现将获取的途径告知如下。");
        words.put(Answer.EXCESSIVE, law("三十五条") + "您申请公开政府信息的数量、频次明显超过合理范围，说明的理由不合理，本机关不予处理。");
        words.put(Answer.REISSUE, "您要求本机关确认或者重新出具您已经获取的信息，本机关不予处理。");
        words.put(Answer.CORRECTION_OVERDUE, law("三十条") + "您无正当理由逾期不补正，视为放弃申请，本机关不再处理该政府信息公开申请。");
        words.put(Answer.FEE_UNPAID, law("四十二条") + "您逾期未按收费通知要求缴纳信息处理费，视为放弃申请，本机关不再处理该政府信息公开申请。");
        words.put(Answer.WITHDRAWN, "您已撤回该政府信息公开申请，本机关终止处理。");
        words.put(Answer.OTHER, "本机关对您的政府信息公开申请作如下处理。");
        return words;
    }

    private static String law(String article) {
        return "根据《中华人民共和国政府信息公开条例》第" + article + "的规定，";
    }

    private static String refusal(String why, String article) {
        return "您申请公开的信息" + why + "。" + law(article + "、第三十六条第（三）项") + "本机关决定不予公开。";
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void everyOutcomeIsSaidInTheseWords(Answer answer) {
        assertThat(reply(answer)).contains(Objects.requireNonNull(outcomes().get(answer)));
    }

    @Test
    void whatIsDecidedOtherwiseFollowsItsSentence() {
        assertThat(reply(Answer.OTHER)).containsPattern("作如下处理。[^\n]*\n[^\n]*附件一");
    }

    private static String missing(Answer answer, Wording words) {
        KeptRequest request = request(ApplicantKind.NATURAL_PERSON, List.of(new CaseEvent.Proposed(DAY, answer, "。")));
        return RequiredPlaces.hindrance(request, letter(LetterKind.REPLY, 2, words))
                .orElse("");
    }

    /** What each answer must tell (law.md 1.5). */
    @Test
    void noAnswerLeavesOutWhatItMustTell() {
        Wording nothing = new Wording(" ", "\n", "");
        Wording reasons = new Wording("查明", "", "");
        assertThat(missing(Answer.ALREADY_PUBLIC, reasons)).contains("“获取的方式和途径”还没有写");
        assertThat(missing(Answer.DISCLOSED, reasons)).contains("“内容”或者“获取的方式和途径”还没有写");
        assertThat(missing(Answer.DISCLOSED, new Wording("", "附件", ""))).isEmpty();
        assertThat(missing(Answer.DISCLOSED, new Wording("", "", "到窗口领取"))).isEmpty();
        assertThat(missing(Answer.PARTLY_DISCLOSED, new Wording("", "附件", ""))).contains("“事实与理由”还没有写");
        assertThat(missing(Answer.PARTLY_DISCLOSED, reasons)).contains("“内容”或者");
        assertThat(missing(Answer.STATE_SECRET, nothing)).contains("“事实与理由”还没有写");
        assertThat(missing(Answer.OTHER, reasons)).contains("“内容”还没有写");
        assertThat(missing(Answer.WITHDRAWN, nothing)).isEmpty();
    }

    /** Whatever must be written can be written. */
    @ParameterizedTest
    @EnumSource(Answer.class)
    void whatAnAnswerMustTellHasAPlace(Answer answer) {
        KeptRequest request = request(ApplicantKind.NATURAL_PERSON, List.of(new CaseEvent.Proposed(DAY, answer, "。")));
        KeptLetter letter = letter(LetterKind.REPLY, 2);
        assertThat(Composing.places(request, letter))
                .containsAll(RequiredPlaces.of(request, letter).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** Art. 14 to 16 are refusals for which reconsideration comes first (行政复议法 Art. 23). */
    @Test
    void aRefusalNamesItsArticles() {
        assertThat(reply(Answer.STATE_SECRET)).contains("第十四条、第三十六条第（三）项", "不予公开");
        assertThat(reply(Answer.THIRD_PARTY_RIGHTS)).contains("第十五条");
        assertThat(reply(Answer.PROCESS_INFORMATION)).contains("第十六条第二款");
        assertThat(reply(Answer.PARTLY_DISCLOSED)).contains("第三十七条", "附件一", "到窗口领取", "不予公开的部分");
    }

    @Test
    void anOrganisationIsAddressedAsOneAndQuotedAsItWrote() {
        KeptRequest request =
                request(ApplicantKind.BUSINESS, List.of(new CaseEvent.Proposed(DAY, Answer.DISCLOSED, "。")));
        assertThat(printed(request, letter(LetterKind.REPLY, 2))).contains("贵单位提出的", "“请您提供");
    }

    @Test
    void everyLetterOfTheListIsMadeOfSomeCase() {
        UUID third = new UUID(7, 1);
        KeptRequest request = request(
                ApplicantKind.NATURAL_PERSON,
                List.of(
                        new CaseEvent.CorrectionAsked(DAY, LocalDate.parse("2026-03-20"), "写明年度"),
                        new CaseEvent.ReasonsAsked(DAY, "为何多次申请"),
                        new CaseEvent.Extended(DAY, 20),
                        new CaseEvent.ConsultationSent(DAY, third, Consulted.THIRD_PARTY, "甲建筑公司"),
                        new CaseEvent.ConsultationSent(DAY, new UUID(7, 2), Consulted.OTHER_ORGAN, "区档案馆"),
                        new CaseEvent.ConsultationSent(DAY, new UUID(7, 3), Consulted.CO_AUTHOR, "区审计局")));
        Set<LetterKind> made = EnumSet.of(LetterKind.FEE, LetterKind.REPLY, LetterKind.DISCLOSURE_TOLD);
        Matter.of(request).forEach(matter -> made.add(matter.kind()));
        assertThat(made).containsExactlyInAnyOrder(LetterKind.values());
        for (Matter matter : Matter.of(request)) {
            assertThat(printed(request, letter(matter.kind(), matter.position())))
                    .as("%s", matter)
                    .contains("青石区财政局")
                    .doesNotContain("\uE001", "null");
        }
        assertThat(printed(request, letter(LetterKind.DISCLOSURE_TOLD, 5))).contains("甲建筑公司", "予以公开", "复议");
        assertThat(printed(request, letter(LetterKind.FEE, 0))).contains("5500元", "20个工作日");
    }

    /** Art. 32 protects the third party, and nobody outside learns who asks. */
    @Test
    void neitherSideLearnsWhoTheOtherIs() {
        KeptRequest request = request(
                ApplicantKind.NATURAL_PERSON,
                List.of(
                        new CaseEvent.ConsultationSent(DAY, new UUID(7, 1), Consulted.THIRD_PARTY, "甲建筑公司"),
                        new CaseEvent.Proposed(DAY, Answer.DISCLOSED, "。")));
        assertThat(printed(request, letter(LetterKind.THIRD_PARTY, 2))).doesNotContain("林之远");
        assertThat(printed(request, letter(LetterKind.CONSULTATION_TOLD, 2)))
                .contains("林之远")
                .doesNotContain("甲建筑公司");
        assertThat(printed(request, letter(LetterKind.REPLY, 3))).doesNotContain("甲建筑公司");
    }

    @Test
    void aFeeIsComputedByPieceOrByVolume() {
        assertThat(new FeeAsked.ByPiece(0, 45).yuan()).isEqualTo(5500);
        assertThat(new FeeAsked.ByVolume(250).yuan()).isEqualTo(4700);
        assertThat(new FeeAsked.ByPiece(99_999, 1_000).yuan())
                .as("the most that can be typed")
                .isPositive();
        assertThat(new FeeAsked.ByVolume(99_999).yuan()).isPositive();
    }
}
