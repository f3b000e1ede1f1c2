package cn.yangguang.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which way letters go, and the job that carries them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class PostConfiguration {

    @Bean
    Carrier carrier(MailSettings settings, @Value("${yangguang.data:data}") Path data) {
        return settings.host().isEmpty()
                ? new FolderCarrier(data.resolve("post"), settings.sender())
                : SmtpCarrier.of(settings);
    }

    @Bean
    RecurringTask<Void> postTask(Delivering delivering) {
        return Tasks.recurring("post", FixedDelay.ofMinutes(1)).execute((instance, context) -> delivering.round());
    }
}
