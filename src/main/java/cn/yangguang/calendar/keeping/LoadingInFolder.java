package cn.yangguang.calendar.keeping;

import cn.yangguang.calendar.NoticeReading;
import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Keys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** Loads a notice without the server: starts the database of a data folder, stores, and stops it again. */
final class LoadingInFolder {

    private LoadingInFolder() {}

    /** How it ended. */
    sealed interface Outcome {
        record Answered(NoticeReading reading) implements Outcome {}

        record NoDatabase(String sentence) implements Outcome {}
    }

    /** The few beans that this takes; without a stereotype, so that the whole house passes it by. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan(basePackageClasses = {Keys.class, Journal.class, KeptCalendar.class})
    static class FewRooms {}

    static Outcome store(Path folder, NoticeText text, String year, String number) {
        Map<String, String> environment = System.getenv();
        if (environment.getOrDefault("YANGGUANG_DATABASE_URL", "").isBlank()
                && !Files.exists(folder.resolve("postgres").resolve("cluster"))) {
            return new Outcome.NoDatabase("数据目录 " + folder + " 里还没有数据库，请先用 ./yangguang run 启动一次，或用 --data 指定正确的目录。");
        }
        return switch (Database.open(folder, environment)) {
            case Starting.Refused(String sentence) -> new Outcome.NoDatabase(sentence + "平台正在运行时，请在“工作日历”页面载入通知。");
            case Starting.Running(Database database) -> {
                try (var rooms = application(folder, database)) {
                    yield new Outcome.Answered(
                            rooms.getBean(LoadingNotice.class).store(Entry.SYSTEM, text, year, number));
                } finally {
                    database.stop();
                }
            }
        };
    }

    private static ConfigurableApplicationContext application(Path folder, Database database) {
        SpringApplication application = new SpringApplicationBuilder(FewRooms.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .build();
        return application.run(
                "--logging.threshold.console=OFF",
                "--yangguang.data=" + folder,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
    }
}
