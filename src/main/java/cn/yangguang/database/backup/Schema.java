package cn.yangguang.database.backup;

import cn.yangguang.database.Database;
import cn.yangguang.database.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** The tables as a backup has them, made by this program's own migrations. */
record Schema(List<Manifest.Migration> steps) {

    private static final String FOLDER = "/db/migration/";

    /** Told before anything is begun. */
    void mustBeKnown() throws Refusal {
        for (Manifest.Migration step : steps) {
            if (Schema.class.getResource(FOLDER + step.script()) == null) {
                throw new Refusal("这份备份由更新版本的阳光程序生成（含有当前程序没有的数据结构 " + step.version() + "），请用那个版本或更新的版本恢复。");
            }
        }
    }

    /** Runs exactly the backup's steps: a newer program may have others in between. */
    void build(Database database, Path scratch) throws Refusal, IOException {
        Map<String, Integer> known = Stream.of(
                        flyway(database, "classpath:db/migration").info().all())
                .filter(step -> step.getVersion() != null)
                .collect(Collectors.toMap(step -> step.getVersion().getVersion(), MigrationInfo::getChecksum));
        Files.createDirectories(scratch);
        for (Manifest.Migration step : steps) {
            if (!Objects.equals(known.get(step.version()), step.checksum())) {
                throw new Refusal("备份里的数据结构 " + step.version() + " 与当前程序的不同，请用生成它的那个版本恢复。");
            }
            try (InputStream script =
                    Objects.requireNonNull(Schema.class.getResourceAsStream(FOLDER + step.script()))) {
                Files.copy(script, scratch.resolve(step.script()));
            }
        }
        flyway(database, "filesystem:" + scratch).migrate();
    }

    /** Brings the tables to what this program works with. */
    static void renew(Database database) {
        flyway(database, "classpath:db/migration").migrate();
    }

    private static Flyway flyway(Database database, String location) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations(location)
                .outOfOrder(true)
                .load();
    }
}
