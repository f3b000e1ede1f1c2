package cn.yangguang.publication.structured.keeping;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes up files of rows whose reading was cut off by a stop of the program. */
@Configuration(proxyBeanMethods = false)
class RowJob {

    @Bean
    RecurringTask<Void> rowTask(ReadingRows reading) {
        return Tasks.recurring("rows", FixedDelay.ofMinutes(1)).execute((instance, context) -> reading.begin());
    }
}
