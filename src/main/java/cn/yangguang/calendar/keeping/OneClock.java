package cn.yangguang.calendar.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one clock, from which all time comes, of the whole house and of the few rooms that load a notice. */
@Configuration(proxyBeanMethods = false)
class OneClock {

    /** In China; YANGGUANG_CLOCK_OFFSET_DAYS moves it by whole days, for demonstrations. */
    @Bean
    Clock clock(@Value("${yangguang.clock.offset.days:0}") int offset) {
        return Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.ofDays(offset));
    }
}
