package cn.yangguang.journal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals all the time while the program runs, so that an entry has its place within 200 ms of its commit. */
@Component
class Sealing extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Duration PAUSE = Duration.ofMillis(80);

    private final Sealer sealer;

    Sealing(Sealer sealer) {
        super("journal-sealer", Duration.ofSeconds(1));
        this.sealer = sealer;
    }

    @Override
    protected Duration round() {
        return sealer.round() < Sealer.BATCH ? PAUSE : Duration.ZERO;
    }

    @Override
    protected void troubled() {
        LOG.warn("日志封存暂时中断，数据库恢复后自动继续。");
    }
}
