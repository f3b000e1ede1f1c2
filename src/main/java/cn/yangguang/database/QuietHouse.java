package cn.yangguang.database;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The house on its database, with nobody at the door: for commands that need all rooms and no server. */
public final class QuietHouse {

    private QuietHouse() {}

    /** Every room; without a stereotype, so that the house that serves passes it by. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "cn.yangguang",
            // what is there for tests only stays out
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Rooms {}

    /** Opens it for the command of this name, which is its log's name too. */
    public static ConfigurableApplicationContext open(Path data, Database database, String command) {
        return new SpringApplicationBuilder(Rooms.class)
                .registerShutdownHook(false)
                .build()
                .run(
                        // pages are beans like others and need their surroundings, but no port is opened
                        "--server.port=-1",
                        "--logging.threshold.console=OFF",
                        "--logging.file.name=" + log(data, command),
                        // jobs are the server's
                        "--db-scheduler.enabled=false",
                        "--yangguang.fetch.watch=false",
                        "--yangguang.data=" + data,
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password());
    }

    /** Not the server's, which may be writing its own. */
    public static Path log(Path data, String command) {
        return data.resolve("log").resolve(command + ".log");
    }
}
