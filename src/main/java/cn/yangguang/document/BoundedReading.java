package cn.yangguang.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Reads uploads within bounds: an answer within a time, waiting included, and so many files in memory at once.
 *
 * <p>A file that is given up is still being read until its threads heed the interruption; until then its place is taken.
 */
public final class BoundedReading<T> {

    /** What reads a file's content. */
    public interface Reader<T> {
        T read(String name, InputStream content) throws IOException;
    }

    /** Where a file's content is. */
    public interface Content {
        InputStream open() throws IOException;
    }

    /**
     * The bounds.
     *
     * @param places how many files are read at once
     * @param longest how long an answer takes at most
     * @param longestWait how long a file waits for its place, so that a plain one that gets it can still be read
     */
    public record Bounds(int places, Duration longest, Duration longestWait) {}

    private final Reader<T> reader;
    private final Function<String, T> refused;
    private final String advice;
    private final Bounds bounds;
    private final Semaphore places;

    /**
     * Reads with this reader.
     *
     * @param refused what a file gives that is not read, from a Chinese sentence
     * @param advice what to do with a file that takes too long, as that sentence ends
     */
    public BoundedReading(Reader<T> reader, Function<String, T> refused, String advice, Bounds bounds) {
        this.reader = reader;
        this.refused = refused;
        this.advice = advice;
        this.bounds = bounds;
        this.places = new Semaphore(bounds.places(), true);
    }

    /** Reads a file; its content is only taken into memory once it has a place. */
    public T read(String name, Content content) {
        long begun = System.nanoTime();
        try {
            if (!places.tryAcquire(bounds.longestWait().toNanos(), TimeUnit.NANOSECONDS)) {
                return refused.apply("正在读取的文件较多，请过几分钟再上传 " + name + "。");
            }
            return inTime(name, content, bounds.longest().toNanos() - (System.nanoTime() - begun));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return refused.apply(name + " 的读取被中断，请再试一次。");
        }
    }

    /** The place is held; the thread gives it back. */
    private T inTime(String name, Content content, long nanos) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(() -> {
            try (InputStream stream = content.open()) {
                return reader.read(name, stream);
            }
        });
        start(task);
        try {
            return task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return refused.apply(name + " 过于复杂，" + bounds.longest().toSeconds() + " 秒内没有读完，" + advice);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** The readers of formats have threads of their own, which Java puts into the group of the thread that starts them. */
    private void start(FutureTask<T> task) {
        ThreadGroup group = new ThreadGroup("reading");
        Thread thread = new Thread(group, () -> {
            try {
                task.run();
                awaitOthers(group);
            } finally {
                places.release();
            }
        });
        thread.setDaemon(true);
        thread.setName("reading");
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
}
