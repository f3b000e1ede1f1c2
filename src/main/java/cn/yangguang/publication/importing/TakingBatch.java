package cn.yangguang.publication.importing;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.importing.ImportedPieces.Come;
import cn.yangguang.publication.importing.ImportedPieces.Issuer;
import cn.yangguang.publication.importing.ImportedPieces.Known;
import cn.yangguang.publication.keeping.ImportedEditions;
import cn.yangguang.publication.keeping.RenewedEditions;
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
    private final RenewedEditions renewed;

    TakingBatch(
            ImportedPieces pieces,
            ImportRuns runs,
            ImportedEditions editions,
            Organization organization,
            Journal journal,
            RenewedEditions renewed) {
        this.pieces = pieces;
        this.runs = runs;
        this.editions = editions;
        this.organization = organization;
        this.journal = journal;
        this.renewed = renewed;
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
        Batch batch = new Batch(renewed, run);
        Map<String, Known> known = pieces.known(
                run.place(),
                lines.stream().map(Prepared::id).filter(id -> !id.isEmpty()).toList());
        for (Prepared line : lines) {
            batch.sort(line, known.get(line.id()));
        }
        enter(batch);
        batch.remarks().sort(Comparator.comparingLong(Remark::line));
        pieces.seen(run, batch.again());
        runs.add(run, batch.tally(), batch.remarks());
        if (!batch.entries().isEmpty()) {
            journal.record(batch.entries());
        }
        return new Taken(batch.tally(), batch.remarks());
    }

    private void enter(Batch batch) {
        if (batch.fresh().isEmpty()) {
            return;
        }
        Unit place = batch.run().place();
        Map<String, Issuer> issuers = issuers(batch);
        List<Entry> entries = editions.enter(batch.fresh().stream()
                .map(one -> new ImportedEditions.Piece(
                        unit(one, issuers.get(one.issuer()), place),
                        one.content(),
                        one.hash(),
                        one.published(),
                        one.words()))
                .toList());
        List<Come> come = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Prepared.Ready ready = batch.fresh().get(i);
            UUID publication = UUID.fromString(entries.get(i).thing());
            Issuer issuer = issuers.get(ready.issuer());
            come.add(new Come(ready.id(), ready.line(), publication, issuer == null ? null : issuer.id(), ready.at()));
            batch.entered(ready, publication);
        }
        pieces.add(batch.run(), come);
        batch.entries().addAll(entries);
    }

    private Map<String, Issuer> issuers(Batch batch) {
        Map<String, Issuer> issuers = new HashMap<>();
        for (Prepared.Ready one : batch.fresh()) {
            if (!one.issuer().isEmpty()) {
                issuers.computeIfAbsent(
                        one.issuer(), name -> pieces.issuer(batch.run().place(), name));
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
