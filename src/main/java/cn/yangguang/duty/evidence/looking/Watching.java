package cn.yangguang.duty.evidence.looking;

import cn.yangguang.journal.Rounds;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks all the time while the program runs; a new link is looked at within seconds. */
@Component
class Watching extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final int AT_ONCE = 8;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final LookingAtLinks looking;
    private final boolean wanted;

    Watching(LookingAtLinks looking, @Value("${yangguang.fetch.watch:true}") boolean wanted) {
        super("link-watch", Duration.ofMinutes(1));
        this.looking = looking;
        this.wanted = wanted;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    protected Duration round() {
        List<UUID> taken = looking.take(AT_ONCE);
        try (ExecutorService eyes = Executors.newVirtualThreadPerTaskExecutor()) {
            taken.forEach(piece -> eyes.execute(() -> look(piece)));
        }
        return taken.size() < AT_ONCE ? PAUSE : Duration.ZERO;
    }

    /** A page on its way is given up; its piece is due again after a while. */
    @Override
    protected void ending(Thread underWay) {
        underWay.interrupt();
    }

    private void look(UUID piece) {
        try {
            looking.look(piece);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warn("一条链接没有核对成，稍后再试。");
                LOG.debug("looking at {}", piece, e);
            }
        }
    }
}
