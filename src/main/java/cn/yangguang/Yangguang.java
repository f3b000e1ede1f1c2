package cn.yangguang;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the server, or runs one of the commands that need neither server nor database. */
@SpringBootApplication(proxyBeanMethods = false)
public class Yangguang {

    public static void main(String[] arguments) {
        System.exit(FrontDoor.open().execute(arguments));
    }

    /**
     * The one clock: all time comes from here. YANGGUANG_CLOCK_OFFSET_DAYS moves it by whole days, for demonstrations.
     */
    @Bean
    Clock clock(@Value("${yangguang.clock.offset.days:0}") int offset) {
        return Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.ofDays(offset));
    }
}
