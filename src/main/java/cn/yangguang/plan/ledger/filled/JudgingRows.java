package cn.yangguang.plan.ledger.filled;

import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.duty.evidence.RecordingEvidence;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.ledger.filled.Locating.Located;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Judges the rows of a sheet; what is taken is recorded in the caller's transaction, which decides whether it stays. */
@Component
class JudgingRows {

    private final FindingRows finding;
    private final RecordingEvidence recording;
    private final Pieces pieces;
    private final Rights rights;
    private final Organization organization;
    private final Clock clock;

    JudgingRows(
            FindingRows finding,
            RecordingEvidence recording,
            Pieces pieces,
            Rights rights,
            Organization organization,
            Clock clock) {
        this.finding = finding;
        this.recording = recording;
        this.pieces = pieces;
        this.rights = rights;
        this.organization = organization;
        this.clock = clock;
    }

    /** Each row with what becomes of it, in the order of the sheet; occurrences are held in the order of their ids. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Judged> judge(Actor actor, List<FilledRow> rows, Answers answers) {
        UnitTree tree = organization.tree();
        Reach reach = Reach.of(actor, Act.READ_DUTIES);
        FindingRows.Found found = finding.find(
                rows,
                owed -> owed.unitIds().stream()
                        .flatMap(unit -> tree.find(unit).stream())
                        .anyMatch(unit -> reach.covers(unit.path())));
        Locating locating = new Locating(found, answers);
        Map<Integer, Located> located = new HashMap<>();
        Map<UUID, List<Integer>> rowsOf = new HashMap<>();
        for (int number = 0; number < rows.size(); number++) {
            Located at = locating.locate(number, rows.get(number));
            located.put(number, at);
            if (at instanceof Located.At(Owed owed, Set<FixedColumn> _)
                    && rows.get(number).isFilled()) {
                rowsOf.computeIfAbsent(owed.id(), none -> new ArrayList<>()).add(number);
            }
        }
        JudgingRow one =
                new JudgingRow(actor, rows, answers, rowsOf, recording, pieces, rights, tree, LocalDate.now(clock));
        List<Judged> judged = new ArrayList<>();
        located.entrySet().stream()
                .sorted(Comparator.comparing(entry -> id(entry.getValue())))
                .forEach(entry -> judged.add(judge(one, entry.getKey(), rows.get(entry.getKey()), entry.getValue())));
        judged.sort(Comparator.comparingInt(Judged::number));
        return judged;
    }

    private static String id(Located located) {
        return located instanceof Located.At(Owed owed, Set<FixedColumn> _)
                ? owed.id().toString()
                : "";
    }

    private static Judged judge(JudgingRow one, int number, FilledRow row, Located located) {
        List<String> remarks = new ArrayList<>();
        Set<FixedColumn> changed = EnumSet.noneOf(FixedColumn.class);
        changed.addAll(row.changed());
        if (located instanceof Located.At(Owed _, Set<FixedColumn> keys)) {
            changed.addAll(keys);
        }
        if (!changed.isEmpty()) {
            remarks.add("改动了“" + Locating.titles(changed) + "”，这些列以系统里的为准，改动不收。");
        }
        if (!row.isFilled()) {
            Owed owed = located instanceof Located.At(Owed found, Set<FixedColumn> _) ? found : null;
            return new Judged(number, row, owed, new Verdict.Unfilled(), remarks);
        }
        return switch (located) {
            case Located.Nowhere(Verdict verdict) -> new Judged(number, row, null, verdict, remarks);
            case Located.At(Owed owed, Set<FixedColumn> _) ->
                new Judged(number, row, owed, one.judge(number, owed, remarks), remarks);
        };
    }
}
