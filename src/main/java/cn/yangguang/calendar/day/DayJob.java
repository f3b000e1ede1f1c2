package cn.yangguang.calendar.day;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announces today soon after midnight, and after a start that finds days missing. */
@Configuration(proxyBeanMethods = false)
class DayJob {

    @Bean
    RecurringTask<Void> dayTask(Days days, Clock clock) {
        return Tasks.recurring("day", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> days.announce(LocalDate.now(clock)));
    }
}
