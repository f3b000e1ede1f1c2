package cn.yangguang.plan.ledger.filled;

import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.duty.evidence.RecordingEvidence;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.UnitId;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
        Map<Integer, Located> located = located(new Locating(found, answers), rows);
        JudgingRow one = judging(actor, rows, answers, located, tree);
        List<Judged> judged = new ArrayList<>();
        located.entrySet().stream()
                .sorted(Comparator.comparing(entry -> id(entry.getValue())))
                .forEach(entry -> judged.add(judge(one, entry.getKey(), rows.get(entry.getKey()), entry.getValue())));
        judged.sort(Comparator.comparingInt(Judged::number));
        return judged;
    }

    private static Map<Integer, Located> located(Locating locating, List<FilledRow> rows) {
        Map<Integer, Located> located = new LinkedHashMap<>();
        for (int number = 0; number < rows.size(); number++) {
            located.put(number, locating.locate(number, rows.get(number)));
        }
        return located;
    }

    /** The person's rights are asked once for the whole sheet. */
    private JudgingRow judging(
            Actor actor, List<FilledRow> rows, Answers answers, Map<Integer, Located> located, UnitTree tree) {
        Map<UUID, List<Integer>> rowsOf = new HashMap<>();
        Set<UnitId> units = new HashSet<>();
        located.forEach((number, at) -> {
            if (at instanceof Located.At found && rows.get(number).isFilled()) {
                rowsOf.computeIfAbsent(found.owed().id(), none -> new ArrayList<>())
                        .add(number);
                units.addAll(found.owed().unitIds());
            }
        });
        Rights.Recorder recorder = rights.recorder(actor, units);
        RecordingRow record = new RecordingRow(recorder, answers, recording, pieces, tree);
        return new JudgingRow(rows, answers, rowsOf, recorder, record, LocalDate.now(clock));
    }

    private static String id(Located located) {
        return located instanceof Located.At at ? at.owed().id().toString() : "";
    }

    private static Judged judge(JudgingRow one, int number, FilledRow row, Located located) {
        List<String> remarks = new ArrayList<>();
        Set<FixedColumn> changed = changed(row, located);
        if (!changed.isEmpty()) {
            remarks.add("改动了“" + Locating.titles(changed) + "”，这些列以系统里的为准，改动不收。");
        }
        if (!row.isFilled()) {
            Owed owed = located instanceof Located.At at ? at.owed() : null;
            if (located instanceof Located.Nowhere(Verdict.Asked _)) {
                remarks.add("这一行写的和它隐藏的编号对不上；没有填报，不用回答，什么也不收。");
            }
            return new Judged(number, row, owed, new Verdict.Unfilled(), remarks);
        }
        return switch (located) {
            case Located.Nowhere(Verdict verdict) -> new Judged(number, row, null, verdict, remarks);
            case Located.At at -> new Judged(number, row, at.owed(), one.judge(number, at, remarks), remarks);
        };
    }

    /** What the person is told of; where it is asked which occurrence is meant, the question says it. */
    private static Set<FixedColumn> changed(FilledRow row, Located located) {
        return switch (located) {
            case Located.At at -> at.changed();
            case Located.Nowhere(Verdict.Asked _) -> Set.of();
            case Located.Nowhere _ -> row.changed();
        };
    }
}
