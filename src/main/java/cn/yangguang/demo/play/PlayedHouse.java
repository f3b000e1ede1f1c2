package cn.yangguang.demo.play;

import cn.yangguang.database.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;

/** The whole house without anybody at its door, and with a clock that the play moves. */
final class PlayedHouse {

    private PlayedHouse() {}

    /** Every room; without a stereotype, so that the house that serves passes it by. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "cn.yangguang",
            // what is there for tests only stays out
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class EveryRoom {}

    static ConfigurableApplicationContext open(Path data, Database database, LocalDate begin) {
        SpringApplication application = new SpringApplicationBuilder(EveryRoom.class)
                .profiles(Play.PROFILE)
                .registerShutdownHook(false)
                .initializers(context -> setClock((GenericApplicationContext) context, begin))
                .build();
        return application.run(
                // pages are beans like others and need their surroundings, but no port is opened
                "--server.port=-1",
                // the play itself turns the days
                "--db-scheduler.enabled=false",
                "--logging.threshold.console=OFF",
                "--yangguang.data=" + data,
                "--logging.file.name=" + data.resolve("log/yangguang.log"),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
    }

    private static void setClock(GenericApplicationContext context, LocalDate begin) {
        PlayClock clock = new PlayClock(begin);
        context.registerBean("playClock", PlayClock.class, () -> clock, definition -> definition.setPrimary(true));
    }
}
