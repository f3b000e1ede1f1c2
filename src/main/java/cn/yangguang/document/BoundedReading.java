package cn.yangguang.plan.keeping;

import cn.yangguang.document.Document;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.plan.reading.PlanReader;
import cn.yangguang.plan.reading.PlanReading;
import cn.yangguang.plan.reading.ReadPlan;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.core.io.InputStreamSource;

/**
 * Reads uploads within bounds: an answer after at most 30 seconds, waiting included, and two files in memory at a time.
 *
 * <p>A file that is given up is still being read until its threads heed the interruption; until then its place is taken.
 */
final class BoundedReading {

    private static final Duration LONGEST = Duration.ofSeconds(29);

    /** How long a file waits for its place, so that a plain one that gets it can still be read. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private static final int PLACES = 2;

    /** What reads a file's content. */
    interface Reader {
        Outcome read(String name, InputStream content) throws IOException;
    }

    private final Semaphore places = new Semaphore(PLACES, true);
    private final Reader reader;
    private final Duration longest;
    private final Duration longestWait;

    BoundedReading() {
        this(BoundedReading::plan, LONGEST, LONGEST_WAIT);
    }

    BoundedReading(Reader reader, Duration longest, Duration longestWait) {
        this.reader = reader;
        this.longest = longest;
        this.longestWait = longestWait;
    }

    /** What a file gave. */
    sealed interface Outcome {
        record Read(Document document, ReadPlan plan) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    /** Reads a file; its content is only taken into memory once it has a place. */
    Outcome read(String name, InputStreamSource content) {
        long begun = System.nanoTime();
        try {
            if (!places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                return new Outcome.Refused("正在读取的文件较多，请过几分钟再上传 " + name + "。");
            }
            return inTime(name, content, longest.toNanos() - (System.nanoTime() - begun));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Refused(name + " 的读取被中断，请再试一次。");
        }
    }

    /** The place is held; the thread gives it back. */
    private Outcome inTime(String name, InputStreamSource content, long nanos) throws InterruptedException {
        FutureTask<Outcome> task = new FutureTask<>(() -> {
            try (InputStream stream = content.getInputStream()) {
                return reader.read(name, stream);
            }
        });
        start(task);
        try {
            return task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return new Outcome.Refused(name + " 过于复杂，" + longest.toSeconds() + " 秒内没有读完，请拆成几个文件后再上传。");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** The readers of formats have threads of their own, which Java puts into the group of the thread that starts them. */
    private void start(FutureTask<Outcome> task) {
        ThreadGroup group = new ThreadGroup("plan");
        Thread thread = new Thread(group, () -> {
            try {
                task.run();
                awaitOthers(group);
            } finally {
                places.release();
            }
        });
        thread.setDaemon(true);
        thread.setName("plan");
        try {
            thread.start();
        } catch (OutOfMemoryError full) {
            places.release();
            throw full;
        }
    }

    private static void awaitOthers(ThreadGroup group) {
        Thread[] threads = new Thread[group.activeCount() + 8];
        int count = group.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (!threads[i].equals(Thread.currentThread())) {
                joinWhateverComes(threads[i]);
            }
        }
    }

    /** An interruption meant for the reading does not end the waiting. */
    private static void joinWhateverComes(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException meantForTheReading) {
                thread.interrupt();
            }
        }
    }

    private static Outcome plan(String name, InputStream content) throws IOException {
        return switch (Documents.read(name, content)) {
            case Reading.Refused(String sentence) -> new Outcome.Refused(sentence);
            case Reading.Read(Document document) ->
                switch (PlanReader.read(document)) {
                    case PlanReading.Refused(String sentence) -> new Outcome.Refused(sentence);
                    case PlanReading.Read(ReadPlan plan) -> new Outcome.Read(document, plan);
                };
        };
    }
}
