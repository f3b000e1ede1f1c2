package cn.yangguang.publication.importing;

import cn.yangguang.publication.importing.reading.SourceLine;
import cn.yangguang.publication.importing.reading.SourceLines;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.springframework.dao.DataIntegrityViolationException;

/** Batches on their way: read here, looked through by the workers, stored here in their order. */
final class Pipeline {

    /** How many lines are stored at once. */
    static final int BATCH = 500;

    private static final long BATCH_BYTES = 4 << 20;

    private final Preparing preparing;
    private final TakingBatch taking;
    private final ImportRun run;
    private final Importing.Watcher watcher;
    private final ExecutorService workers;
    private final int most;
    private final Preparing.Surroundings house;
    private final Queue<Sent> underWay = new ArrayDeque<>();
    private Tally tally = Tally.NONE;
    private long before;

    private record Sent(CompletableFuture<List<Prepared>> lines, long bytes) {}

    Pipeline(
            Preparing preparing,
            TakingBatch taking,
            Preparing.Surroundings house,
            ImportRun run,
            Importing.Watcher watcher,
            ExecutorService workers,
            int most) {
        this.preparing = preparing;
        this.taking = taking;
        this.house = house;
        this.run = run;
        this.watcher = watcher;
        this.workers = workers;
        this.most = most;
    }

    void read(SourceLines lines) throws IOException {
        List<SourceLine> batch = new ArrayList<>();
        long bytes = 0;
        for (SourceLine line = lines.next(); line != null; line = lines.next()) {
            batch.add(line);
            bytes += line.bytes().length;
            if (batch.size() == BATCH || bytes >= BATCH_BYTES) {
                send(batch, before + lines.read());
                batch = new ArrayList<>();
                bytes = 0;
            }
        }
        before += lines.read();
        if (!batch.isEmpty()) {
            send(batch, before);
        }
    }

    private void send(List<SourceLine> lines, long bytes) {
        underWay.add(
                new Sent(CompletableFuture.supplyAsync(() -> preparing.prepare(run, house, lines), workers), bytes));
        drain(most);
    }

    /** Stores until so few are under way. */
    void drain(int left) {
        while (underWay.size() > left) {
            Sent batch = underWay.remove();
            store(batch.lines().join(), batch.bytes());
        }
    }

    /** Where the database will not have a batch, it has all but the one line that it will not have. */
    private void store(List<Prepared> lines, long bytes) {
        try {
            stored(taking.take(run, lines), bytes);
        } catch (DataIntegrityViolationException e) {
            int half = lines.size() / 2;
            if (half > 0) {
                store(lines.subList(0, half), bytes);
                store(lines.subList(half, lines.size()), bytes);
            } else {
                Prepared line = lines.getFirst();
                stored(
                        taking.take(
                                run,
                                List.of(new Prepared.Refused(line.at(), line.id(), "这一行的内容存不进数据库，请检查后再导入。", false))),
                        bytes);
            }
        }
    }

    private void stored(TakingBatch.Taken taken, long bytes) {
        tally = tally.plus(taken.tally());
        watcher.stored(tally, taken.remarks(), bytes);
    }

    Tally tally() {
        return tally;
    }
}
