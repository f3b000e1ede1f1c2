package cn.yangguang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTests {

    @ParameterizedTest
    @ValueSource(strings = {"development.tsv", "held-out.tsv", "held-out-forms.tsv"})
    void numbersAreAllFoundAndHardlyAnythingElse(String set) throws IOException {
        Map<String, ChecksMeasured.Score> scores = ChecksMeasured.scores(MarkedTexts.read(set), false);
        for (Kind kind : List.of(Kind.IDENTITY_NUMBER, Kind.PHONE, Kind.BANK_CARD, Kind.EMAIL)) {
            ChecksMeasured.Score score = Objects.requireNonNull(scores.get(kind.printed()));
            assertThat(score.recall()).as(kind.printed()).isEqualTo(1);
            assertThat(score.precision()).as(kind.printed()).isGreaterThanOrEqualTo(0.98);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"development.tsv", "held-out.tsv", "held-out-forms.tsv"})
    void namesAndAddressesAreFoundAndCleanTextIsLeftAlone(String set) throws IOException {
        List<MarkedTexts.Marked> texts = MarkedTexts.read(set);
        Map<String, ChecksMeasured.Score> scores = ChecksMeasured.scores(texts, false);
        assertThat(Objects.requireNonNull(scores.get("personal.name")).recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(Objects.requireNonNull(scores.get("personal.address")).recall())
                .isGreaterThanOrEqualTo(0.9);
        assertThat(ChecksMeasured.cleanMasked(texts)).isLessThan(0.03);
    }

    @ParameterizedTest
    @CsvSource({
        "身份证号１１０１０５１９４９１２３１００２ｘ, personal.identity-number, 11*************02X",
        "身份证号110105-19491231-002X, personal.identity-number, 11*************02X",
        "手机+86 138-0000-1234, personal.phone, +86 138****1234",
        "电话１３８００００１２３４, personal.phone, 138****1234",
        "家庭电话0531-82340000, personal.phone, 0531-8234****",
        "邮箱lixia＠qq.com, personal.email, ***@qq.com",
        "车牌鲁A·D5F02, personal.plate, 鲁A******",
        "护照号码E00112233, personal.passport, *******33",
        "青政发(2021)008号, text.document-number, 青政发〔2021〕8号",
        "网址htp://www.example.gov.cn, link.dead, http://www.example.gov.cn",
        "当事人张伟明到场。, personal.name, 张某某",
        "局长李四主持会议。, personal.name, 李四",
        "现住青石县柳河镇大王庄村4组27号。, personal.address, 青石县柳河镇***",
        "既使下雨也照常进行。, text.misprint, 即使",
        "帐户余额充足。, text.variant, 账户"
    })
    void oneThingIsFoundWithASuggestion(String text, String kind, String suggestion) {
        assertThat(Checks.of(text)).singleElement().satisfies(finding -> {
            assertThat(finding.kind().printed()).isEqualTo(kind);
            assertThat(finding.suggestion()).isEqualTo(suggestion);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统一社会信用代码11990100000000019F",
                "办公电话0531-82340000，热线12345，免费电话400-658-1234",
                "受理编号13920210015，流水号202305181234567890",
                "身份证号3701**********1234，手机138****1234，张某，王*",
                "青政发〔2021〕8号",
                "严格保守国家秘密，保护商业秘密和个人隐私。",
                "请将意见发至xxgk@qingshi.gov.cn",
                "青石县教育局地址：青石县人民路66号",
                "https://www.qingshi.gov.cn/index.html",
                "（2021）鲁0102民初1234号",
                "认真贯彻落实党中央决策部署，坚持以人民为中心的发展思想。",
                "已既使用新系统又保留纸质台账。"
            })
    void nothingIsFoundInWhatMayStand(String text) {
        assertThat(Checks.of(text)).isEmpty();
    }

    @Test
    void whatStandsInsideAnotherFindingIsNotSaidTwice() {
        assertThat(Checks.of("身份证号110105194912310021"))
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo(Kind.IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void noTextKeepsTheChecksBusy(String text) {
        assertThat(Checks.of(text))
                .allSatisfy(finding -> assertThat(finding.end()).isLessThanOrEqualTo(text.length()));
    }

    static List<String> longTexts() {
        return List.of(
                " ".repeat(20_000) + "机密",
                "村".repeat(5_000) + "甲3号",
                "1号".repeat(8_000),
                "a.".repeat(20_000) + "@",
                "[2021]".repeat(5_000),
                "住".repeat(5_000) + "1号");
    }

    @Test
    void misprintsAreFoundInSentencesAndCleanOnesAreLeftAlone() throws IOException {
        ChecksMeasured.Score score =
                Objects.requireNonNull(ChecksMeasured.scores(MarkedTexts.read("held-out-wording.tsv"), false)
                        .get("text.misprint"));
        assertThat(score.recall()).isGreaterThan(0.5);
        assertThat(score.precision()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于进一步做好惠企政策兑现工作的通知",
                "落实强农惠农富农举措，最大限度利企便民，推进“双招双引”。",
                "区二小、区二院、区文广新局、区卫计委参加。",
                "公示不少于五日，列席会议每季度不少于一次，政策实施满一年后评估。",
                "实行月调度、季通报、年考核，每季一通报、全年一总结。",
                "永平州人民政府办公室、永平供电局、云岫高新技术产业园区管委会",
                "江阳府办发〔2019〕2号、金高新管办发〔2024〕8号、南政办秘〔2021〕27号",
                "市教育局牽頭，依申請公開件20個工作日內答覆，並向社會公佈任務分解表。",
                "责任单 位：各街道，受理进度可查可溯。"
            })
    void whatOfficialTextsSayAllTheTimeIsNobody(String text) {
        assertThat(Checks.of(text))
                .filteredOn(finding -> finding.kind() == Kind.NAME)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "经查，于海波违法搭建彩钢棚。, 于海波",
        "申请人季国强、查志远到场。, 季国强",
        "申请人季国强、查志远到场。, 查志远",
        "當事人陳國棟未依法申報。, 陳國棟",
        "举报人区小燕反映的情况属实。, 区小燕",
        "当事人：文广志，男，住青石县。, 文广志"
    })
    void aPersonWithTheSameSurnameIsStillFound(String text, String name) {
        assertThat(Checks.of(text)).extracting(Finding::text).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退款账号：6222021202000015838",
                "本人银行账户6222 0212 0200 0015 838",
                "卡号为6217000010001234567",
                "开户行工行，账号６２２２０２１２０２００００１５８３８"
            })
    void anAccountThatIsCalledOneIsFoundThoughItsCheckFails(String text) {
        assertThat(Checks.of(text)).anyMatch(finding -> finding.kind() == Kind.BANK_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位账号：6222021202000015838",
                "对公账户6222021202000015838",
                "户名：青石区财政局，账号：6222021202000015838",
                "合同编号6222021202000015838",
                "流水号6222021202000015838",
                "统一社会信用代码62220212020000158X",
                "订单6222021202000015838"
            })
    void anOrgansAccountAndTheNumberOfAThingAreNoCards(String text) {
        assertThat(Checks.of(text)).noneMatch(finding -> finding.kind() == Kind.BANK_CARD);
    }
}
