package cn.yangguang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BoundedReadingTests {

    private static final String READ = "读完了";

    private final AtomicInteger opened = new AtomicInteger();
    private final BoundedReading.Content content = () -> {
        opened.incrementAndGet();
        return new ByteArrayInputStream(new byte[] {1});
    };

    private static BoundedReading<String> reading(BoundedReading.Reader<String> reader, int longest, int longestWait) {
        return new BoundedReading<>(
                reader,
                sentence -> sentence,
                "请拆成几个文件后再上传。",
                new BoundedReading.Bounds(2, Duration.ofMillis(longest), Duration.ofMillis(longestWait)));
    }

    /** A reader that heeds no interruption until it may end. */
    private static void stubborn(CountDownLatch end) {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException ignored) {
                // as a parser in a tight loop would
            }
        }
    }

    @Test
    void aFileThatIsGivenUpKeepsItsPlaceUntilItsThreadEnds() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        BoundedReading<String> reading = reading(
                (name, stream) -> {
                    if (name.startsWith("坏")) {
                        stubborn(end);
                    }
                    return READ;
                },
                200,
                100);
        for (String bad : List.of("坏一", "坏二")) {
            assertThat(reading.read(bad, content)).contains("过于复杂");
        }
        assertThat(opened).hasValue(2);
        assertThat(reading.read("好", content)).contains("正在读取的文件较多");
        assertThat(opened).as("nothing is loaded before there is a place").hasValue(2);
        end.countDown();
        assertThat(eventually(reading)).isEqualTo(READ);
    }

    private String eventually(BoundedReading<String> reading) throws InterruptedException {
        String last = reading.read("好", content);
        for (int tries = 0; tries < 100 && !last.equals(READ); tries++) {
            Thread.sleep(20);
            last = reading.read("好", content);
        }
        return last;
    }

    @Test
    void aThreadThatAReaderLeftBehindKeepsThePlaceToo() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        BoundedReading<String> reading = reading(
                (name, stream) -> {
                    if (name.startsWith("坏")) {
                        Thread.ofPlatform().daemon().start(() -> stubborn(end));
                    }
                    return READ;
                },
                500,
                100);
        for (String bad : List.of("坏一", "坏二")) {
            assertThat(reading.read(bad, content))
                    .as("who asked is answered at once")
                    .isEqualTo(READ);
        }
        assertThat(reading.read("好", content)).contains("正在读取的文件较多");
        end.countDown();
        assertThat(eventually(reading)).isEqualTo(READ);
    }

    @Test
    void aReadingThatFailsGivesItsPlaceBack() {
        BoundedReading<String> reading = reading(
                (name, stream) -> {
                    throw new IllegalArgumentException(name);
                },
                5000,
                200);
        for (int i = 0; i < 5; i++) {
            String name = "第" + i;
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> reading.read(name, content))
                    .hasRootCauseMessage(name);
        }
    }
}
