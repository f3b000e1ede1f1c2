package cn.yangguang;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import picocli.CommandLine;

/** Starts the server, or runs one of the commands that need neither server nor database. */
@SpringBootApplication(proxyBeanMethods = false)
public class Yangguang {

    public static void main(String[] arguments) {
<<<<<<< HEAD
        System.exit(FrontDoor.open().execute(arguments));
=======
        System.exit(new CommandLine(new FrontDoor())
                .setParameterExceptionHandler(new Misuse())
                .execute(arguments));
>>>>>>> ground
    }

    /**
     * The one clock: all time comes from here. YANGGUANG_CLOCK_OFFSET_DAYS moves it by whole days, for demonstrations.
     */
    @Bean
    Clock clock(@Value("${yangguang.clock.offset.days:0}") int offset) {
        return Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.ofDays(offset));
    }
}
