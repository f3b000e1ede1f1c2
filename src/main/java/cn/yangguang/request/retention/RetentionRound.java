package cn.yangguang.request.retention;

import cn.yangguang.request.keeping.Anonymising;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Anonymises what is due, a case a transaction; one that fails keeps no other from it, and is tried again next time. */
@Component
class RetentionRound {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRound.class);
    private static final int BATCH = 500;

    private final Anonymising anonymising;

    RetentionRound(Anonymising anonymising) {
        this.anonymising = anonymising;
    }

    /** The cases that are due longest, at most 500. */
    void run() {
        anonymising.due(BATCH).forEach(this::anonymise);
    }

    private void anonymise(UUID request) {
        try {
            anonymising.anonymise(request);
        } catch (RuntimeException e) {
            LOG.error("request {} was not anonymised and is tried again next time", request, e);
        }
    }
}
