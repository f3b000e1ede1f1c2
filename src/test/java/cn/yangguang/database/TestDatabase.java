package cn.yangguang.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The one server of a test run, started when first asked for. Each Spring context, and each test that asks, gets a
 * database of its own, copied from one that has been migrated.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The data folder of the run, or of each of the processes that share it; its programs are kept from run to run. */
    static final Path DATA = Path.of("target", "test-data-" + System.getProperty("test.process", "1"));

    private static final Queue<ConfigurableApplicationContext> CONTEXTS = new ConcurrentLinkedQueue<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Database fresh = fresh();
        CONTEXTS.add(context);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", fresh.url(),
                                "spring.datasource.username", fresh.user(),
                                "spring.datasource.password", fresh.password(),
                                "yangguang.data", DATA.toString(),
                                // tests do themselves what jobs would do at moments of their own
                                "db-scheduler.enabled", "false",
                                // tests look at links themselves, and at pages of this machine
                                "yangguang.fetch.watch", "false",
                                "yangguang.fetch.allow", "127.0.0.1")));
    }

    /** A database with every table and no row, for one test alone. */
    public static Database fresh() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " template " + Migrated.TEMPLATE);
        return named(name);
    }

    private static Database named(String name) {
        Database server = Server.RUNNING;
        return new OutsidePostgres(server.url().replaceAll("/[^/]*$", "/" + name), server.user(), server.password());
    }

    private static void execute(String sql) {
        Database server = Server.RUNNING;
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Started once; the databases of the run before are dropped. */
    private static final class Server {
        static final Database RUNNING = start();

        private static Database start() {
            return switch (EmbeddedPostgres.start(DATA)) {
                case Starting.Refused(String sentence) -> throw new IllegalStateException(sentence);
                case Starting.Running(Database database) -> {
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                        CONTEXTS.forEach(ConfigurableApplicationContext::close);
                        database.stop();
                    }));
                    dropThoseOfTheLastRun(database);
                    yield database;
                }
            };
        }

        private static void dropThoseOfTheLastRun(Database server) {
            try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                    var statement = connection.createStatement();
                    var drops = statement.executeQuery(
                            "select 'drop database ' || datname from pg_database where datname like 'test\\_%'")) {
                try (var dropping = connection.createStatement()) {
                    while (drops.next()) {
                        dropping.execute(drops.getString(1));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The database that the others are copied from. */
    private static final class Migrated {
        static final String TEMPLATE = make();

        private static String make() {
            execute("create database test_template");
            Database template = named("test_template");
            Flyway.configure()
                    .dataSource(template.url(), template.user(), template.password())
                    .load()
                    .migrate();
            return "test_template";
        }
    }
}
