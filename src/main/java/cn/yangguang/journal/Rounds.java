package cn.yangguang.journal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does something again and again while the program runs; the database may be away for a while, and comes back. */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Duration afterTrouble;
    private CountDownLatch stop = new CountDownLatch(0);
    private @Nullable Thread thread;

    /**
     * Begins when the program does.
     *
     * @param name of the thread
     * @param afterTrouble the pause after a round that failed
     */
    protected Rounds(String name, Duration afterTrouble) {
        this.name = name;
        this.afterTrouble = afterTrouble;
    }

    /** One round; says how long to wait until the next. */
    protected abstract Duration round();

    /** A round failed, and the one before did not. */
    protected void troubled() {}

    /** The program ends while a round may be under way in this thread; by default it is waited for. */
    protected void ending(Thread underWay) {}

    @Override
    public synchronized void start() {
        stop = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name(name).start(() -> run(stop));
    }

    /** Waits up to 10 s for the round that is under way. */
    @Override
    public synchronized void stop() {
        stop.countDown();
        try {
            if (thread != null) {
                ending(thread);
                thread.join(10_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run(CountDownLatch end) {
        try {
            boolean well = true;
            Duration pause = Duration.ZERO;
            while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    pause = round();
                    well = true;
                } catch (RuntimeException e) {
                    LOG.debug("{}", name, e);
                    if (well) {
                        troubled();
                    }
                    well = false;
                    pause = afterTrouble;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
