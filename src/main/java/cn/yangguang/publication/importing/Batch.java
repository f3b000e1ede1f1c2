package cn.yangguang.publication.importing;

import cn.yangguang.journal.Entry;
import cn.yangguang.publication.importing.ImportedPieces.Come;
import cn.yangguang.publication.importing.ImportedPieces.Known;
import cn.yangguang.publication.importing.Prepared.At;
import cn.yangguang.publication.keeping.RenewedEditions;
import cn.yangguang.publication.keeping.RenewedEditions.Renewed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of a batch by what becomes of them. */
final class Batch {
    private final RenewedEditions editions;
    private final ImportRun run;
    private final Map<String, At> here = new HashMap<>();
    private final List<Prepared.Ready> fresh = new ArrayList<>();
    private final List<Come> again = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private Tally tally = Tally.NONE;

    Batch(RenewedEditions editions, ImportRun run) {
        this.editions = editions;
        this.run = run;
    }

    void sort(Prepared line, @Nullable Known known) {
        if (line instanceof Prepared.Refused(At _, String _, String reason, boolean secret)) {
            refuse(line, reason);
            if (secret) {
                entries.add(Entry.of(Entry.SYSTEM, "import.refuse-secret", "import", run.id(), "refused"));
            }
            return;
        }
        At before = here.get(line.id());
        if (before == null && known != null && known.run().equals(run.id())) {
            before = known.at();
        }
        if (before != null) {
            String file = before.file().equals(line.at().file()) ? "" : before.file() + " ";
            refuse(line, "id 与" + file + "第 " + before.line() + " 行的重复，只取前面的一行。");
            return;
        }
        here.put(line.id(), line.at());
        taken(line, known);
    }

    private void taken(Prepared line, @Nullable Known known) {
        if (known == null) {
            fresh.add((Prepared.Ready) line);
        } else if (line instanceof Prepared.Ready ready && !ready.line().equals(known.hash())) {
            renew(ready, known);
        } else {
            again.add(new Come(line.id(), known.hash(), known.publication(), null, line.at()));
            tally = tally.plus(new Tally(0, 0, 0, 0, 1, 0));
        }
    }

    private void refuse(Prepared line, String reason) {
        remark(line, Remark.What.REFUSED, reason, null);
        tally = tally.plus(new Tally(0, 0, 0, 0, 0, 1));
    }

    private void remark(Prepared line, Remark.What what, String reason, @Nullable UUID publication) {
        remarks.add(new Remark(line.at().file(), line.at().line(), line.id(), what, reason, publication));
    }

    private void renew(Prepared.Ready ready, Known known) {
        again.add(new Come(ready.id(), ready.line(), known.publication(), null, ready.at()));
        Renewed became = editions.renew(known.publication(), ready.content(), "原系统里的内容有变，新的内容作为草稿导入。");
        switch (became) {
            case Renewed.Same _ -> tally = tally.plus(new Tally(0, 0, 0, 0, 1, 0));
            case Renewed.Drafted(Entry entry) -> {
                entries.add(entry);
                changed(ready, known, "上次导入以后原系统里有改动，新的内容已存为草稿，请核对后送审。");
            }
            case Renewed.Touched _ -> changed(ready, known, "上次导入以后原系统里有改动，但这一件在本系统里已有人办理，没有动它，请人工核对。");
        }
    }

    private void changed(Prepared.Ready ready, Known known, String reason) {
        remark(ready, Remark.What.CHANGED, reason + ready.unread(), known.publication());
        tally = tally.plus(new Tally(0, 0, 0, 1, 0, 0));
    }

    void entered(Prepared.Ready ready, UUID publication) {
        if (!ready.held().isEmpty()) {
            remark(ready, Remark.What.HELD, ready.held(), publication);
        }
        if (!ready.unread().isEmpty()) {
            remark(ready, Remark.What.UNREAD, ready.unread(), publication);
        }
        tally = tally.plus(
                ready.published() != null
                        ? new Tally(1, 0, 0, 0, 0, 0)
                        : ready.held().isEmpty() ? new Tally(0, 1, 0, 0, 0, 0) : new Tally(0, 0, 1, 0, 0, 0));
    }

    ImportRun run() {
        return run;
    }

    /** The lines that come for the first time. */
    List<Prepared.Ready> fresh() {
        return fresh;
    }

    /** The pieces that were here before. */
    List<Come> again() {
        return again;
    }

    /** What a person should look at; in the order of the lines once all are sorted. */
    List<Remark> remarks() {
        return remarks;
    }

    List<Entry> entries() {
        return entries;
    }

    Tally tally() {
        return tally;
    }
}
