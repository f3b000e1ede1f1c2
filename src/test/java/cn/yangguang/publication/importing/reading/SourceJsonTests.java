package cn.yangguang.publication.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line says, and why it cannot be taken. */
class SourceJsonTests {

    private static Parsing read(String line) {
        return SourceJson.read(new SourceLine("a.jsonl", 1, line.getBytes(StandardCharsets.UTF_8), false));
    }

    private static SourcePiece piece(String line) {
        assertThat(read(line)).isInstanceOf(Parsing.Read.class);
        return ((Parsing.Read) read(line)).piece();
    }

    private static String refusal(String line) {
        assertThat(read(line))
                .as(line.substring(0, Math.min(60, line.length())))
                .isInstanceOf(Parsing.Refused.class);
        return ((Parsing.Refused) read(line)).sentence();
    }

    @Test
    void everyFieldIsRead() {
        SourcePiece piece = piece("""
                {"id":"a-1","title":" 关于公布\\t清单的通知 ","body":"第一段\\n第二段","documentNumber":"青财【2021】第08号",
                "issuer":"青石区财政局","writtenOn":"二〇二一年三月九日","publishedOn":"2021-03-10 08:30",
                "category":"财政","files":["附件/1.pdf"],"作者":"某","views":{"n":[1,2]}}""".replace("\n", ""));
        assertThat(piece.id()).isEqualTo("a-1");
        assertThat(piece.title()).isEqualTo("关于公布 清单的通知");
        assertThat(piece.body()).isEqualTo("第一段\n第二段");
        assertThat(piece.documentNumber()).isEqualTo("青财〔2021〕8号");
        assertThat(piece.writtenOn()).isEqualTo(LocalDate.of(2021, 3, 9));
        assertThat(piece.publishedOn()).isEqualTo(Instant.parse("2021-03-10T00:30:00Z"));
        assertThat(piece.files()).containsExactly("附件/1.pdf");
        assertThat(piece.unknown()).containsExactlyInAnyOrder("作者", "views");
    }

    @Test
    void idAndTitleAreEnoughAndNullSaysNothing() {
        SourcePiece piece = piece("{\"id\":\"1\",\"title\":\"公告\",\"body\":null,\"files\":null,\"publishedOn\":null}");
        assertThat(piece.body()).isEmpty();
        assertThat(piece.publishedOn()).isNull();
        assertThat(piece.files()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() {
        assertThat(refusal("{\"id\":12,\"title\":\"公告\"}")).contains("id 应是文字", "数字");
        assertThat(refusal("{\"id\":\"1\",\"title\":null}")).contains("没有标题");
        assertThat(refusal("{\"title\":\"公告\"}")).contains("没有 id");
        assertThat(refusal("{\"id\":\"1\",\"title\":\"" + "长".repeat(201) + "\"}"))
                .contains("title 最多 200");
        assertThat(refusal("{\"id\":\"1\",\"title\":\"公告\",\"body\":[\"x\"]}")).contains("body 应是文字", "数组");
        assertThat(refusal("{\"id\":\"1\",\"title\":\"公告\",\"files\":\"1.pdf\"}"))
                .contains("数组");
        assertThat(refusal("{\"id\":\"1\",\"title\":\"公告\",\"files\":[1]}")).contains("文件名");
        assertThat(refusal("{\"id\":\"1\",\"title\":\"公告\",\"writtenOn\":\"03/09/2021\"}"))
                .contains("writtenOn");
        assertThat(refusal("{\"id\":\"1\",\"title\":\"公告\",\"publishedOn\":\"2021-02-30\"}"))
                .contains("publishedOn");
        assertThat(refusal("[{\"id\":\"1\",\"title\":\"公告\"}]")).contains("不是 JSON 对象");
        assertThat(refusal("{\"id\":\"1\",\"title\":\"公告\"} {}")).contains("不止一个");
        assertThat(refusal("{\"id\":\"1\",\"title\":\"公")).contains("没有写完");
        assertThat(refusal("{\"id\":\"1\" \"title\":\"公告\"}")).contains("不合 JSON 格式");
        assertThat(refusal("{\"id\":\"1\",\"title\":\"公告\",\"x\":" + "[".repeat(10_000_000)))
                .contains("嵌套太深");
        assertThat(refusal("{\"id\":\"1\",\"title\":\"公告\",\"body\":\"" + "字".repeat(200_001) + "\"}"))
                .contains("正文最多");
    }

    @Test
    void otherEncodingsAreToldAndHalvesOfCharactersLeftOut() {
        byte[] gbk = "{\"id\":\"1\",\"title\":\"公告\"}".getBytes(Charset.forName("GB18030"));
        assertThat(((Parsing.Refused) SourceJson.read(new SourceLine("a", 1, gbk, false))).sentence())
                .contains("不是 UTF-8");
        assertThat(piece("{\"id\":\"1\",\"title\":\"公\\u0000告\\ud800\"}").title())
                .isEqualTo("公告");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-09, 2021-03-09",
        "2021/3/9, 2021-03-09",
        "2021.03.09, 2021-03-09",
        "20210309, 2021-03-09",
        "2021年3月9日, 2021-03-09",
        "２０２１年３月９日, 2021-03-09",
        "二○二一年三月九日, 2021-03-09",
        "2021年3月9日 星期二, 2021-03-09",
        "2021-03-09T20:00:00Z, 2021-03-10",
        "2021-03-09T20:00:00+0800, 2021-03-09",
        "2021-03-09T10:21:00, 2021-03-09",
        "2021-03-09 10:21, 2021-03-09",
        "2021-03-09 10:21:33.5, 2021-03-09"
    })
    void daysAreReadInEveryUsualForm(String typed, LocalDate day) {
        assertThat(SourceDates.read(typed).orElseThrow().day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"03/09/2021", "21-3-9", "2021-13-09", "2021年3月", "昨天", "1615248000000", "2021-03-09 25:00"})
    void whatCouldBeTwoDaysOrNoneIsNone(String typed) {
        assertThat(SourceDates.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "青财[2021]8号, 青财〔2021〕8号",
        "青财(2021)8号, 青财〔2021〕8号",
        "青财《2021》08号, 青财〔2021〕8号",
        "青财﹝2021﹞第8号, 青财〔2021〕8号",
        "青财【2021年】8号, 青财〔2021〕8号",
        "青财 {2021} 8 号, 青财〔2021〕8号",
        "2021年第3号, 2021年第3号"
    })
    void documentNumbersAreBroughtIntoTheirForm(String typed, String normal) {
        String line = "{\"id\":\"1\",\"title\":\"公告\",\"documentNumber\":\"" + typed + "\"}";
        assertThat(piece(line).documentNumber()).isEqualTo(normal);
    }

    @Test
    void pagesBecomeLinesAndTablesTabs() {
        assertThat(BodyLines.of(
                        "<div><p>第一段<br>第二&nbsp;行</p><script>alert(1)</script><table><tr><td><p>甲</p></td><td>乙<br>丙"
                                + "</td></tr><tr><td></td><td>丁</td></tr></table><img src=x onerror=alert(1)>末</div>"))
                .isEqualTo("第一段\n第二 行\n甲\t乙 丙\n\t丁\n末");
        assertThat(BodyLines.of("数值<5 且 >3，见《办法》")).isEqualTo("数值<5 且 >3，见《办法》");
    }

    @Test
    void linesAreFoundWhateverEndsThemAndHoweverLongTheyAre(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.jsonl");
        byte[] longest = new byte[SourceLines.LONGEST + 1];
        Arrays.fill(longest, (byte) 'x');
        Files.write(file, "\uFEFF{\"a\":1}\r\n\n  \n".getBytes(StandardCharsets.UTF_8));
        Files.write(file, longest, java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(file, "\n{\"b\":2}", java.nio.file.StandardOpenOption.APPEND);
        List<String> found = new ArrayList<>();
        try (SourceLines lines = new SourceLines(file)) {
            for (SourceLine line = lines.next(); line != null; line = lines.next()) {
                found.add(line.number()
                        + (line.tooLong() ? " 太长" : " " + new String(line.bytes(), StandardCharsets.UTF_8)));
            }
            assertThat(lines.read()).isEqualTo(Files.size(file));
        }
        assertThat(found).containsExactly("1 {\"a\":1}", "4 太长", "5 {\"b\":2}");
        assertThat(SourceJson.read(new SourceLine("a.jsonl", 4, new byte[0], true)))
                .isEqualTo(new Parsing.Refused("", "这一行超过 16 MB，请把大段内容改为附件。"));
    }
}
