package cn.yangguang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.document.Reading;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class NoticeFilesTests {

    private static String sentence(Reading reading) {
        return reading instanceof Reading.Refused(String sentence) ? sentence : "";
    }

    @Test
    void aNoticeThatIsGivenUpKeepsItsPlaceUntilItsThreadEnds() {
        CountDownLatch end = new CountDownLatch(1);
        NoticeFiles files = new NoticeFiles(
                (name, content) -> {
                    while (end.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return new Reading.Refused("读完了");
                },
                Duration.ofMillis(200));
        MockMultipartFile file = new MockMultipartFile("file", new byte[] {1});
        assertThat(sentence(files.read("通知.pdf", file))).contains("过于复杂", "粘贴通知全文");
        assertThat(sentence(files.read("通知.pdf", file))).contains("正在读取的文件较多");
        end.countDown();
    }
}
