package cn.yangguang.publication.importing;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.importing.ImportedPieces.Come;
import cn.yangguang.publication.importing.ImportedPieces.Issuer;
import cn.yangguang.publication.importing.ImportedPieces.Known;
import cn.yangguang.publication.importing.Prepared.At;
import cn.yangguang.publication.keeping.ImportedEditions;
import cn.yangguang.publication.keeping.ImportedEditions.Renewed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a batch of lines in one transaction, with the entries of the journal: all of it is there, or none. */
@Component
class TakingBatch {

    private final ImportedPieces pieces;
    private final ImportRuns runs;
    private final ImportedEditions editions;
    private final Organization organization;
    private final Journal journal;

    TakingBatch(
            ImportedPieces pieces,
            ImportRuns runs,
            ImportedEditions editions,
            Organization organization,
            Journal journal) {
        this.pieces = pieces;
        this.runs = runs;
        this.editions = editions;
        this.organization = organization;
        this.journal = journal;
    }

    /** What became of a batch. */
    record Taken(Tally tally, List<Remark> remarks) {}

    @Transactional
    public void begin(ImportRun run) {
        runs.begin(run);
        journal.record(Entry.of(Entry.SYSTEM, "import.begin", "import", run.id(), run.source() + " " + run.publish()));
    }

    @Transactional
    public void end(ImportRun run, Tally tally) {
        runs.end(run);
        journal.record(Entry.of(Entry.SYSTEM, "import.end", "import", run.id(), tally.toString()));
    }

    @Transactional
    public Taken take(ImportRun run, List<Prepared> lines) {
        Batch batch = new Batch(run);
        Map<String, Known> known = pieces.known(
                run.place(),
                lines.stream().map(Prepared::id).filter(id -> !id.isEmpty()).toList());
        for (Prepared line : lines) {
            batch.sort(line, known.get(line.id()));
        }
        enter(batch);
        batch.remarks.sort(Comparator.comparingLong(Remark::line));
        pieces.seen(run, batch.again);
        runs.add(run, batch.tally, batch.remarks);
        if (!batch.entries.isEmpty()) {
            journal.record(batch.entries);
        }
        return new Taken(batch.tally, batch.remarks);
    }

    /** The lines of a batch by what becomes of them. */
    private final class Batch {
        private final ImportRun run;
        private final Map<String, At> here = new HashMap<>();
        private final List<Prepared.Ready> fresh = new ArrayList<>();
        private final List<Come> again = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private Tally tally = Tally.NONE;

        Batch(ImportRun run) {
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

        private void entered(Prepared.Ready ready, UUID publication) {
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
    }

    private void enter(Batch batch) {
        if (batch.fresh.isEmpty()) {
            return;
        }
        Unit place = batch.run.place();
        Map<String, Issuer> issuers = issuers(batch);
        List<Entry> entries = editions.enter(batch.fresh.stream()
                .map(one -> new ImportedEditions.Piece(
                        unit(one, issuers.get(one.issuer()), place),
                        one.content(),
                        one.hash(),
                        one.published(),
                        one.words()))
                .toList());
        List<Come> come = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Prepared.Ready ready = batch.fresh.get(i);
            UUID publication = UUID.fromString(entries.get(i).thing());
            Issuer issuer = issuers.get(ready.issuer());
            come.add(new Come(ready.id(), ready.line(), publication, issuer == null ? null : issuer.id(), ready.at()));
            batch.entered(ready, publication);
        }
        pieces.add(batch.run, come);
        batch.entries.addAll(entries);
    }

    private Map<String, Issuer> issuers(Batch batch) {
        Map<String, Issuer> issuers = new HashMap<>();
        for (Prepared.Ready one : batch.fresh) {
            if (!one.issuer().isEmpty()) {
                issuers.computeIfAbsent(one.issuer(), name -> pieces.issuer(batch.run.place(), name));
            }
        }
        return issuers;
    }

    /** What somebody has said of an issuer since the import began goes before what was known then. */
    private Unit unit(Prepared.Ready ready, @Nullable Issuer issuer, Unit place) {
        Optional<Unit> linked =
                issuer == null ? Optional.empty() : issuer.unit().flatMap(organization::unit);
        return linked.orElse(Objects.requireNonNullElse(ready.unit(), place));
    }
}
