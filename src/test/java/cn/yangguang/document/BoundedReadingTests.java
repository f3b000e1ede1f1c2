package cn.yangguang.plan.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.plan.keeping.BoundedReading.Outcome;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamSource;

class BoundedReadingTests {

    private static final Outcome READ = new Outcome.Refused("读完了");

    private final AtomicInteger opened = new AtomicInteger();
    private final InputStreamSource content = () -> {
        opened.incrementAndGet();
        return new ByteArrayInputStream(new byte[] {1});
    };

    private static String sentence(Outcome outcome) {
        return outcome instanceof Outcome.Refused(String sentence) ? sentence : "";
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
        BoundedReading reading = new BoundedReading(
                (name, stream) -> {
                    if (name.startsWith("坏")) {
                        stubborn(end);
                    }
                    return READ;
                },
                Duration.ofMillis(200),
                Duration.ofMillis(100));
        for (String bad : List.of("坏一", "坏二")) {
            assertThat(sentence(reading.read(bad, content))).contains("过于复杂");
        }
        assertThat(opened).hasValue(2);
        assertThat(sentence(reading.read("好", content))).contains("正在读取的文件较多");
        assertThat(opened).as("nothing is loaded before there is a place").hasValue(2);
        end.countDown();
        assertThat(eventually(reading)).isEqualTo(READ);
    }

    private Outcome eventually(BoundedReading reading) throws InterruptedException {
        Outcome last = reading.read("好", content);
        for (int tries = 0; tries < 100 && !last.equals(READ); tries++) {
            Thread.sleep(20);
            last = reading.read("好", content);
        }
        return last;
    }

    @Test
    void aThreadThatAReaderLeftBehindKeepsThePlaceToo() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        BoundedReading reading = new BoundedReading(
                (name, stream) -> {
                    if (name.startsWith("坏")) {
                        Thread.ofPlatform().daemon().start(() -> stubborn(end));
                    }
                    return READ;
                },
                Duration.ofMillis(500),
                Duration.ofMillis(100));
        for (String bad : List.of("坏一", "坏二")) {
            assertThat(reading.read(bad, content))
                    .as("who asked is answered at once")
                    .isEqualTo(READ);
        }
        assertThat(sentence(reading.read("好", content))).contains("正在读取的文件较多");
        end.countDown();
        assertThat(eventually(reading)).isEqualTo(READ);
    }

    @Test
    void aReadingThatFailsGivesItsPlaceBack() {
        BoundedReading reading = new BoundedReading(
                (name, stream) -> {
                    throw new IllegalArgumentException(name);
                },
                Duration.ofSeconds(5),
                Duration.ofMillis(200));
        for (int i = 0; i < 5; i++) {
            String name = "第" + i;
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> reading.read(name, content))
                    .hasRootCauseMessage(name);
        }
    }
}
