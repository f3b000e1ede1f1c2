package cn.yangguang.publication.keeping;

import cn.yangguang.publication.findings.DeadLinks;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for pieces whose time has come; with the half minute between two looks at the jobs, none is a minute late. */
@Configuration(proxyBeanMethods = false)
class PublicationJob {

    @Bean
    RecurringTask<Void> publicationTask(PublishingInTime publishing) {
        return Tasks.recurring("publication", FixedDelay.ofSeconds(20)).execute((instance, context) -> {
            publishing.publishDue();
            publishing.endDue();
        });
    }

    @Bean
    RecurringTask<Void> linkTask(DeadLinks links) {
        return Tasks.recurring("publication-links", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> links.trySome());
    }
}
