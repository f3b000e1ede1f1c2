package cn.yangguang.plan.snapshot;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.language.PersonalNumbers;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.keeping.Plans;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a unit tells the public of a period, and hands it to who approves it. */
@Component
public class WritingSnapshot {

    private static final int LONGEST = 2000;

    private final SnapshotDoor door;
    private final Snapshots snapshots;
    private final Facts facts;
    private final Plans plans;
    private final Journal journal;

    WritingSnapshot(SnapshotDoor door, Snapshots snapshots, Facts facts, Plans plans, Journal journal) {
        this.door = door;
        this.snapshots = snapshots;
        this.facts = facts;
        this.plans = plans;
        this.journal = journal;
    }

    /** What became of it. */
    public sealed interface Writing {
        record Saved() implements Writing {}

        record Submitted() implements Writing {}

        /** What is wrong, by field; under no field what is wrong with the whole (Chinese). */
        record Refused(Map<String, String> problems) implements Writing {
            public Refused {
                problems = new LinkedHashMap<>(problems);
            }
        }

        /** Somebody changed it since this person looked. */
        record Overtaken(Snapshot now) implements Writing {}

        record NotAllowed() implements Writing {}
    }

    /**
     * Saves the words, with the numbers as the ledger has them now; what was released already is written anew as its next
     * edition. Needs WRITE_SNAPSHOT for the unit.
     *
     * @param seen the version that the person saw, 0 for none
     * @param submit whether it goes to be approved
     */
    @Transactional
    public Writing write(Actor actor, Snapshot.Key key, Snapshot.Texts texts, int seen, boolean submit) {
        plans.lock(key.plan());
        if (door.open(actor, key, Act.WRITE_SNAPSHOT).isEmpty()) {
            return new Writing.NotAllowed();
        }
        Optional<Snapshot> before = snapshots.latest(key);
        if (before.isPresent() && before.get().version() != seen) {
            return new Writing.Overtaken(before.get());
        }
        Map<String, String> problems = problems(texts, submit);
        before.map(Snapshot::stage)
                .filter(stage -> stage == Stage.SUBMITTED || stage == Stage.APPROVED)
                .ifPresent(stage -> problems.put("", "已经送审，不能再改；要改请本单位负责人先退回。"));
        return problems.isEmpty() ? store(actor, key, before, texts, submit) : new Writing.Refused(problems);
    }

    private Writing store(
            Actor actor, Snapshot.Key key, Optional<Snapshot> before, Snapshot.Texts texts, boolean submit) {
        Snapshot.Count count = facts.count(key, snapshots.today());
        boolean fresh = before.isEmpty() || before.get().stage() == Stage.RELEASED;
        UUID id = fresh ? UUID.randomUUID() : before.get().id();
        if (fresh) {
            snapshots.add(id, key, before.map(Snapshot::edition).orElse(0) + 1, texts, count, actor.staff());
        } else {
            snapshots.rewrite(id, texts, count, actor.staff());
        }
        if (submit) {
            snapshots.submit(id);
        }
        String act = submit ? "snapshot.submitted" : "snapshot.written";
        journal.record(Entry.of(actor.staff(), act, "snapshot", id, key + texts.toString() + count));
        return submit ? new Writing.Submitted() : new Writing.Saved();
    }

    private static Map<String, String> problems(Snapshot.Texts texts, boolean submit) {
        Map<String, String> problems = new LinkedHashMap<>();
        check(problems, "progress", texts.progress(), submit);
        check(problems, "effect", texts.effect(), false);
        check(problems, "nextSteps", texts.nextSteps(), submit);
        if ((texts.progress() + texts.effect() + texts.nextSteps()).isBlank()) {
            problems.put("progress", "请至少填写一项再保存。");
        }
        return problems;
    }

    private static void check(Map<String, String> problems, String field, String text, boolean must) {
        if (text.length() > LONGEST) {
            problems.put(field, "请不要超过 " + LONGEST + " 个字，现在有 " + text.length() + " 个。");
        } else if (must && text.isBlank()) {
            problems.put(field, "送审前请填写这一项。");
        } else {
            PersonalNumbers.in(text).ifPresent(sentence -> problems.put(field, sentence));
        }
    }
}
