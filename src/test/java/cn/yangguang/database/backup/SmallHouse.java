package cn.yangguang.database.backup;

import cn.yangguang.database.Database;
import cn.yangguang.database.EmbeddedPostgres;
import cn.yangguang.database.Starting;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.journal.JournalCheck;
import cn.yangguang.keys.Keys;
import cn.yangguang.store.Putting;
import cn.yangguang.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The ground rooms at work in a data folder; a deed here is a unit whose name is the hash of a file in the store. */
final class SmallHouse implements AutoCloseable {

    final Database database;
    final JdbcClient jdbc;
    private final ConfigurableApplicationContext context;
    private final Store store;
    private final Journal journal;
    private final TransactionTemplate transaction;

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan(basePackageClasses = {Keys.class, Journal.class, Store.class})
    static class GroundRooms {
        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Asia/Shanghai"));
        }
    }

    SmallHouse(Path data) {
        if (!(EmbeddedPostgres.start(data) instanceof Starting.Running(Database running))) {
            throw new IllegalStateException("no database in " + data);
        }
        database = running;
        context = new SpringApplicationBuilder(GroundRooms.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(
                        "--yangguang.data=" + data,
                        "--spring.datasource.url=" + running.url(),
                        "--spring.datasource.username=" + running.user(),
                        "--spring.datasource.password=" + running.password());
        jdbc = context.getBean(JdbcClient.class);
        store = context.getBean(Store.class);
        journal = context.getBean(Journal.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    /** One deed: the file first, then row and entry in one transaction. */
    void deed(String words) throws IOException {
        if (!(store.put(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)))
                instanceof Putting.Kept(var file))) {
            throw new IllegalStateException("not kept");
        }
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("insert into unit (id, path, name, kind, position) values (?, ?, ?, 'OTHER', 1)")
                    .params(id, "/" + id + "/", file.sm3())
                    .update();
            journal.record(Entry.of(Entry.SYSTEM, "test.deed", "unit", id, words));
        });
    }

    /** Waits until every entry of the journal has its place, at most half a minute. */
    void awaitSealed() {
        Instant end = Instant.now().plusSeconds(30);
        String open = "select exists (select from journal_entry where position is null)";
        while (jdbc.sql(open).query(Boolean.class).single()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the sealer does not work");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    long deeds() {
        return jdbc.sql("select count(*) from unit").query(Long.class).single();
    }

    JournalCheck journal() throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            return JournalCheck.of(connection);
        }
    }

    boolean keeps(String sm3) throws IOException {
        return store.find(sm3).isPresent();
    }

    @Override
    public void close() {
        context.close();
        database.stop();
    }
}
