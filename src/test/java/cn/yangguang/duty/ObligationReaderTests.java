package cn.yangguang.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.TermUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ObligationReaderTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Sentences of our own invention, each with what a careful reader takes from it. */
    static List<JsonNode> sentences() throws IOException {
        try (InputStream lines = ObligationReaderTests.class.getResourceAsStream("/duty/sentences.jsonl")) {
            String text = new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(JSON::readTree).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceGivesWhatACarefulReaderTakesFromIt(JsonNode line) {
        String sentence = line.get("sentence").asString();
        List<?> read = ObligationReader.read(sentence).stream()
                .map(PrintedObligation::fields)
                .toList();
        assertThat(JSON.writeValueAsString(read))
                .as(sentence)
                .isEqualTo(JSON.writeValueAsString(line.get("obligations")));
    }

    @Test
    void theAnnotatedListIsLargeAndHasSentencesWithoutAnyDuty() throws IOException {
        assertThat(sentences()).hasSizeGreaterThan(250);
        assertThat(sentences())
                .filteredOn(line -> line.get("obligations").isEmpty())
                .hasSizeGreaterThan(60);
    }

    @Test
    void howLongFilesAreKeptIsNobodysDuty() {
        assertThat(ObligationReader.read("会议记录的保存期限不少于5年。")).isEmpty();
        assertThat(ObligationReader.read("档案保管期限应当不少于10年。")).isEmpty();
        assertThat(ObligationReader.read("公示期不少于7日。")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "三五个工作日内,within 5 workday",
        "两三个月内,within 3 month",
        "十五六日内,within 16 day",
        "二三十个工作日内,within 30 workday",
        "三五天内,within 5 day",
        "每年至少两三次,at-least 2"
    })
    void ofAnApproximateTermTheLongerIsMeantAndOfAnApproximateCountTheSmaller(String words, String meant) {
        assertThat(ObligationReader.read("应当" + words + "答复"))
                .singleElement()
                .extracting(printed -> switch (printed.obligation()) {
                    case Obligation.Within(int amount, TermUnit unit) -> "within " + amount + " " + unit.printed();
                    case Obligation.AtLeast atLeast -> "at-least " + atLeast.times();
                    default -> printed.obligation().toString();
                })
                .isEqualTo(meant);
    }

    @Test
    void aNumberOrQuarterThatCannotBeMeantGivesNothing() {
        assertThat(ObligationReader.read("二五个工作日内答复")).isEmpty();
        assertThat(ObligationReader.read("第十三季度前完成")).isEmpty();
        assertThat(ObligationReader.read("第13季度前完成")).isEmpty();
        assertThat(ObligationReader.read("2026年三季度前完成")).hasSize(1);
    }

    @Test
    void theTextIsPrintedAsItStandsWithoutItsWhiteSpace() {
        assertThat(ObligationReader.read("应于文件公布后　３ 个\n工作日内发布"))
                .containsExactly(new PrintedObligation("３个工作日内", new Obligation.Within(3, TermUnit.WORKDAY)));
    }

    @Test
    void anyMixtureOfTimeWordsIsReadInOrderFromThePrintedText() {
        List<String> words = List.of(
                "每", "年", "月", "季度", "3", "十", "个", "工作日", "日", "内", "前", "底", "不少于", "至少", "次", "，", "。", "《", "》",
                "全年", "2018", "到", "公示", "半", "一", "以上", "（", "）", " ", "發");
        Random random = new Random(20180816);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(14), 0, words.size())
                    .mapToObj(words::get)
                    .forEach(text::append);
            String printed = text.toString().replace(" ", "");
            int from = 0;
            for (PrintedObligation found : ObligationReader.read(text.toString())) {
                int at = printed.indexOf(found.text(), from);
                assertThat(at).as(text + " " + found).isNotNegative();
                from = at + found.text().length();
            }
        }
    }

    @Test
    void aVeryLongParagraphIsReadInOneGo() {
        String sentence = "各单位每月围绕重点工作开展信息公开和政策解读，3个工作日内反馈，全年至少组织培训2次、";
        List<PrintedObligation> read = ObligationReader.read(sentence.repeat(500));
        assertThat(read).hasSize(1500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每月一次", "不少于3次", "12月底前", "3个工作日内", "半年内"})
    void aLongRunOfTermsIsReadToItsEnd(String words) {
        assertThat(ObligationReader.readInContext((words + "、").repeat(5_000))).hasSize(5_000);
    }

    @Test
    void halfAndWholeYearsBecomeMonthsAndWeeksBecomeDays() {
        assertThat(Stream.of("半年内", "一年内", "两周内", "半个月内")
                        .flatMap(text -> ObligationReader.read(text + "完成").stream())
                        .map(PrintedObligation::obligation))
                .containsExactly(
                        new Obligation.Within(6, TermUnit.MONTH),
                        new Obligation.Within(12, TermUnit.MONTH),
                        new Obligation.Within(14, TermUnit.DAY),
                        new Obligation.Within(15, TermUnit.DAY));
    }
}
