package cn.yangguang.duty.evidence.looking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of a government site says of itself. */
class PageTextTests {

    private static PageText of(String html) {
        return of("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static PageText of(String type, byte[] content) {
        return PageText.of(new Fetched.Page(URI.create("https://www.example.cn/files/a.pdf"), type, content));
    }

    @Test
    void marksForMachinesComeFirst() {
        PageText text = of("""
                <html><head><title>关于某事的通知_青石区人民政府</title>
                <meta name="ArticleTitle" content="关于某事的通知">
                <meta name="PubDate" content="2024-05-06 10:00"></head>
                <body><p>发布日期：2024-05-07</p><p>发文字号：青政办发〔2024〕5号</p></body></html>
                """);
        assertThat(text.title()).isEqualTo("关于某事的通知");
        assertThat(text.number()).isEqualTo("青政办发〔2024〕5号");
        assertThat(text.date()).isEqualTo(LocalDate.of(2024, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"青政办发〔2024〕5号", "青政办发[2024]5号", "青政办发（2024）5号", "青政办发【2024】第5号", "青政办发﹝2024﹞5号", "青政办发［2024］ 5号"
            })
    void aNumberIsReadInAnyBrackets(String printed) {
        assertThat(of("<html><body><p>文 号：" + printed + "</p></body></html>").number())
                .isEqualTo("青政办发〔2024〕5号");
        assertThat(of("<html><body><p>" + printed + "</p></body></html>").number())
                .isEqualTo("青政办发〔2024〕5号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "_autodetect_all", "x-no-such-set"})
    void aCharacterSetThatThereIsNotIsLeftAside(String declared) {
        byte[] content = "<html><title>公告</title><body>正文</body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(of("text/html; charset=" + declared, content).title()).isEqualTo("公告");
    }

    @Test
    void aNumberThatTheTextCitesIsNotItsOwn() {
        assertThat(of("<html><body><p>根据《省政府办公厅关于某事的通知》（苏政办发〔2023〕7号）要求，现公布如下。</p></body></html>")
                        .number())
                .isNull();
    }

    @Test
    void datesAreReadBehindTheirNames() {
        assertThat(of("<html><body>成文日期：2024年3月1日 发布日期：2024年03月05日</body></html>")
                        .date())
                .as("when it became public")
                .isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(of("<html><body>成文日期：二〇二四年三月十五日</body></html>").date()).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(of("<html><body>发布时间: 2024/2/31</body></html>").date()).isNull();
        assertThat(of("<html><body>2024年3月1日召开了会议</body></html>").date()).isNull();
    }

    @Test
    void pagesThatSayGb2312AreRead() {
        byte[] page = "<html><head><meta charset=\"gb2312\"><title>青石区财政决算公开䶮</title></head><body></body></html>"
                .getBytes(Charset.forName("GB18030"));
        assertThat(of("text/html", page).title()).isEqualTo("青石区财政决算公开䶮");
    }

    @Test
    void theHashIsThatOfTheWordsAReaderSees() {
        String hash = of("<html><title>公告</title><body>内容 浏览次数：12<script>var t=1</script></body></html>")
                .sm3();
        assertThat(of("<html><title>公告</title><body>内容 浏览次数：345<script>var t=2</script></body></html>")
                        .sm3())
                .isEqualTo(hash);
        assertThat(of("<html><title>公告</title><body>内容有改动</body></html>").sm3()).isNotEqualTo(hash);
    }

    @Test
    void whatIsNoPageIsCalledByItsAddressAndHashedAsItCame() {
        PageText text = of("application/pdf", new byte[] {1, 2, 3});
        assertThat(text.title()).isEqualTo("a.pdf");
        assertThat(text.sm3())
                .isNotEqualTo(of("application/pdf", new byte[] {1, 2, 4}).sm3());
        assertThat(of("<html><body></body></html>").title()).isEqualTo("（网页没有标题）");
    }
}
