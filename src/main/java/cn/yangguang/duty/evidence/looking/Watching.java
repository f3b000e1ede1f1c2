package cn.yangguang.duty.evidence.looking;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks all the time while the program runs; a new link is looked at within seconds. */
@Component
class Watching implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final int AT_ONCE = 8;
    private static final long PAUSE_SECONDS = 5;
    private static final long TROUBLE_SECONDS = 60;

    private final LookingAtLinks looking;
    private final boolean wanted;
    private CountDownLatch stop = new CountDownLatch(0);
    private @Nullable Thread thread;

    Watching(LookingAtLinks looking, @Value("${yangguang.fetch.watch:true}") boolean wanted) {
        this.looking = looking;
        this.wanted = wanted;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public synchronized void start() {
        stop = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("link-watch").start(() -> run(stop));
    }

    /** A page on its way is given up; its piece is due again after a while. */
    @Override
    public synchronized void stop() {
        stop.countDown();
        try {
            if (thread != null) {
                thread.interrupt();
                thread.join(5_000);
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
            long pause = PAUSE_SECONDS;
            while (!end.await(pause, TimeUnit.SECONDS)) {
                pause = round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The seconds until the next round; the database may be away for a while, and comes back. */
    private long round() {
        try {
            List<UUID> taken = looking.take(AT_ONCE);
            try (ExecutorService eyes = Executors.newVirtualThreadPerTaskExecutor()) {
                taken.forEach(piece -> eyes.execute(() -> look(piece)));
            }
            return taken.size() < AT_ONCE ? PAUSE_SECONDS : 0;
        } catch (RuntimeException e) {
            LOG.debug("looking at links", e);
            return TROUBLE_SECONDS;
        }
    }

    private void look(UUID piece) {
        try {
            looking.look(piece);
        } catch (RuntimeException e) {
            LOG.warn("一条链接没有核对成，稍后再试。");
            LOG.debug("looking at {}", piece, e);
        }
    }
}
