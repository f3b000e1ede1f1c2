package cn.yangguang.request.retention;

import cn.yangguang.request.keeping.Anonymising;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anonymises what is due, a case a transaction; a broken round goes on with the next. */
@Configuration(proxyBeanMethods = false)
class RetentionJob {

    private static final int BATCH = 500;

    @Bean
    RecurringTask<Void> retentionTask(Anonymising anonymising) {
        return Tasks.recurring("request-retention", FixedDelay.ofHours(1)).execute((instance, context) -> {
            for (UUID request : anonymising.due(BATCH)) {
                anonymising.anonymise(request);
            }
        });
    }
}
