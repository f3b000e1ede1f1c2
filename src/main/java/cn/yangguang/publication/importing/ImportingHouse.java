package cn.yangguang.publication.importing;

import cn.yangguang.database.Database;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The house on its database, with nobody at the door. */
final class ImportingHouse {

    private ImportingHouse() {}

    /** Every room; without a stereotype, so that the house that serves passes it by. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "cn.yangguang",
            // what is there for tests only stays out
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Rooms {}

    static ConfigurableApplicationContext open(Path data, Database database) {
        return new SpringApplicationBuilder(Rooms.class)
                .registerShutdownHook(false)
                .build()
                .run(
                        // pages are beans like others and need their surroundings, but no port is opened
                        "--server.port=-1",
                        "--logging.threshold.console=OFF",
                        "--logging.file.name=" + log(data),
                        // jobs are the server's
                        "--db-scheduler.enabled=false",
                        "--yangguang.fetch.watch=false",
                        "--yangguang.data=" + data,
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password());
    }

    /** Not the server's, which may be writing its own. */
    static Path log(Path data) {
        return data.resolve("log").resolve("import.log");
    }
}
