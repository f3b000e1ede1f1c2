package cn.yangguang.demo.play;

import cn.yangguang.database.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;

/** The whole house with a clock that the play moves. */
final class PlayedHouse {

    private PlayedHouse() {}

    /** Every room; without a stereotype, so that the house that serves passes it by. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "cn.yangguang",
            // what is there for tests only stays out
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class EveryRoom {}

    /** Opens it with more settings, as the server's port. */
    static ConfigurableApplicationContext open(Path data, Database database, LocalDate begin, String... settings) {
        SpringApplication application = new SpringApplicationBuilder(EveryRoom.class)
                .profiles(Play.PROFILE)
                .registerShutdownHook(false)
                .initializers(context -> setClock((GenericApplicationContext) context, begin))
                .build();
        List<String> all = new ArrayList<>(List.of(settings));
        // the play itself turns the days
        all.add("--db-scheduler.enabled=false");
        all.add("--yangguang.data=" + data);
        all.add("--spring.datasource.url=" + database.url());
        all.add("--spring.datasource.username=" + database.user());
        all.add("--spring.datasource.password=" + database.password());
        return application.run(all.toArray(String[]::new));
    }

    private static void setClock(GenericApplicationContext context, LocalDate begin) {
        PlayClock clock = new PlayClock(begin);
        context.registerBean("playClock", PlayClock.class, () -> clock, definition -> definition.setPrimary(true));
    }
}
