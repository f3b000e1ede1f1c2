package cn.yangguang.journal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals all the time while the program runs, so that an entry has its place within 200 ms of its commit. */
@Component
class Sealing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final long PAUSE_MILLIS = 80;
    private static final long TROUBLE_MILLIS = 1000;

    private final Sealer sealer;
    private CountDownLatch stop = new CountDownLatch(0);
    private @Nullable Thread thread;

    Sealing(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public synchronized void start() {
        stop = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("journal-sealer").start(() -> run(stop));
    }

    @Override
    public synchronized void stop() {
        stop.countDown();
        try {
            if (thread != null) {
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
            long pause = 0;
            while (!end.await(pause, TimeUnit.MILLISECONDS)) {
                pause = round(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The pause until the next round; the database may be away for a while, and comes back. */
    private long round(long pause) {
        try {
            return sealer.round() < Sealer.BATCH ? PAUSE_MILLIS : 0;
        } catch (RuntimeException e) {
            if (pause != TROUBLE_MILLIS) {
                LOG.warn("日志封存暂时中断，数据库恢复后自动继续。");
                LOG.debug("sealing", e);
            }
            return TROUBLE_MILLIS;
        }
    }
}
