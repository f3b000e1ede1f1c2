package cn.yangguang.publication.importing;

import cn.yangguang.journal.JournalFilter;
import cn.yangguang.journal.JournalSearch;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.importing.reading.SourceLines;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Imports a file or folder: lines are read and looked through by as many threads as there are processors, and stored in
 * their order, batch by batch. What is in memory does not grow with what is imported.
 */
@Component
class Importing {

    private static final long LOCK = 0x79616E67_0113L;

    private final Preparing preparing;
    private final TakingBatch taking;
    private final ImportedPieces pieces;
    private final Organization organization;
    private final JournalSearch journal;
    private final DataSource database;
    private final Clock clock;

    Importing(
            Preparing preparing,
            TakingBatch taking,
            ImportedPieces pieces,
            Organization organization,
            JournalSearch journal,
            DataSource database,
            Clock clock) {
        this.preparing = preparing;
        this.taking = taking;
        this.pieces = pieces;
        this.organization = organization;
        this.journal = journal;
        this.database = database;
        this.clock = clock;
    }

    /** Who watches an import. */
    interface Watcher {

        /** A batch is stored: what became of all until now, what of this batch should be looked at, and the bytes read. */
        void stored(Tally tally, List<Remark> remarks, long bytes);
    }

    /** Runs while no other import does; false where another one does. */
    boolean alone(Runnable work) throws SQLException {
        try (Connection lock = database.getConnection()) {
            if (!locks(lock, "select pg_try_advisory_lock(" + LOCK + ")")) {
                return false;
            }
            try {
                work.run();
                return true;
            } finally {
                locks(lock, "select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }

    private static boolean locks(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Imports all lines; says what became of them. */
    Tally run(ImportRun run, ImportSource source, Watcher watcher) throws IOException {
        taking.begin(run);
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Pipeline pipeline = new Pipeline(
                    preparing,
                    taking,
                    preparing.surroundings(issuers(run.place())),
                    run,
                    watcher,
                    workers,
                    threads + 1);
            for (Path file : source.lines()) {
                try (SourceLines lines = new SourceLines(file)) {
                    pipeline.read(lines);
                }
            }
            pipeline.drain(0);
            taking.end(run, pipeline.tally());
            return pipeline.tally();
        }
    }

    private Issuers issuers(Unit place) {
        UnitTree tree = organization.tree();
        Map<String, Unit> linked = new HashMap<>();
        pieces.linked(place).forEach((name, id) -> tree.find(new UnitId(id)).ifPresent(unit -> linked.put(name, unit)));
        return new Issuers(organization, place, LocalDate.now(clock), linked);
    }

    /** Waits until all entries have their places in the journal, for so many seconds at most. */
    void awaitSealing(int seconds, Consumer<String> say) throws InterruptedException {
        JournalFilter unsealed = new JournalFilter(null, null, null, "", "", "", true);
        for (int tenths = 0;
                tenths < seconds * 10 && !journal.newest(unsealed, null, 1).isEmpty();
                tenths++) {
            if (tenths == 5) {
                say.accept("正在封存日志……");
            }
            Thread.sleep(100);
        }
    }
}
