package cn.yangguang.request.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour a round of anonymising. */
@Configuration(proxyBeanMethods = false)
class RetentionJob {

    @Bean
    RecurringTask<Void> retentionTask(RetentionRound round) {
        return Tasks.recurring("request-retention", FixedDelay.ofHours(1)).execute((instance, context) -> round.run());
    }
}
