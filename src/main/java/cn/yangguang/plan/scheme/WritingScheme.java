package cn.yangguang.plan.scheme;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.measures.UnitTask;
import cn.yangguang.plan.measures.WorkDoor;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the unit's clerks do to its scheme: write it, hand it in, open the next number. All need WRITE_SCHEME. */
@Component
public class WritingScheme {

    private final WorkDoor door;
    private final Schemes schemes;
    private final Journal journal;
    private final Clock clock;

    WritingScheme(WorkDoor door, Schemes schemes, Journal journal, Clock clock) {
        this.door = door;
        this.schemes = schemes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes the words; the first time this opens number 1. {@code seen} is the version that was shown, 0 for none. */
    @Transactional
    public Filing write(Actor actor, UUID plan, UUID unit, Scheme.Text text, int seen) {
        Optional<WorkDoor.Opened> opened = door.open(actor, plan, unit, Act.WRITE_SCHEME);
        if (opened.isEmpty()) {
            return new Filing.NotAllowed();
        }
        if (!opened.get().closed().isEmpty()) {
            return new Filing.Refused(opened.get().closed());
        }
        Optional<Scheme> latest = latest(opened.get());
        if (latest.isEmpty()) {
            return seen == 0 ? open(actor, opened.get(), 1, text) : new Filing.Refused("方案还没有保存过，请刷新页面后再填写。");
        }
        Scheme scheme = latest.get();
        if (!(scheme.stage() instanceof Stage.Drafted)) {
            return new Filing.Refused("方案" + scheme.stage().label() + "，不能再改；需要变动时请先退回，或开始新的一版。");
        }
        boolean written = scheme.version() == seen && schemes.write(scheme, text, with(scheme.authors(), actor));
        return written ? filed(actor, "scheme.write", scheme.id(), text.toString()) : overtaken(opened.get());
    }

    /** Hands the draft in as it was seen, with the table as it stands now; every task must be provided for. */
    @Transactional
    public Filing submit(Actor actor, UUID plan, UUID unit, int seen) {
        Optional<WorkDoor.Opened> opened = door.open(actor, plan, unit, Act.WRITE_SCHEME);
        if (opened.isEmpty()) {
            return new Filing.NotAllowed();
        }
        if (!opened.get().closed().isEmpty()) {
            return new Filing.Refused(opened.get().closed());
        }
        Optional<Scheme> latest = latest(opened.get());
        if (latest.isEmpty() || !(latest.get().stage() instanceof Stage.Drafted drafted)) {
            return new Filing.Refused("没有正在起草的方案可以提交，请先保存方案。");
        }
        List<UnitTask> tasks = opened.get().tasks();
        String open = open(tasks);
        if (!open.isEmpty()) {
            return new Filing.Refused("第 " + open + " 项任务还没有填齐落实措施、责任科室和责任人，填好后再提交。");
        }
        Scheme scheme = latest.get();
        Stage next = drafted.submit(new Plan.Done(actor.staff(), actor.name(), clock.instant()));
        if (scheme.version() != seen || !schemes.move(scheme, next, authors(scheme, tasks, actor))) {
            return overtaken(opened.get());
        }
        List<Scheme.Line> lines = SchemeDocument.lines(tasks);
        schemes.freeze(scheme.id(), lines);
        return filed(actor, "scheme.submit", scheme.id(), scheme.text() + lines.toString());
    }

    /** The numbers of the tasks that are not provided for. */
    private static String open(List<UnitTask> tasks) {
        return tasks.stream()
                .filter(task -> !task.work().complete())
                .map(task -> String.valueOf(task.position()))
                .collect(Collectors.joining("、"));
    }

    /** Everybody who wrote a word of what is handed in. */
    private static List<UUID> authors(Scheme scheme, List<UnitTask> tasks, Actor actor) {
        return Stream.concat(
                        with(scheme.authors(), actor).stream(),
                        tasks.stream().map(UnitTask::author).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    /** Opens the next number with the words of the one that was approved; that one stays as it is. */
    @Transactional
    Filing renew(Actor actor, UUID plan, UUID unit, int seen) {
        Optional<WorkDoor.Opened> opened = door.open(actor, plan, unit, Act.WRITE_SCHEME);
        if (opened.isEmpty()) {
            return new Filing.NotAllowed();
        }
        if (!opened.get().closed().isEmpty()) {
            return new Filing.Refused(opened.get().closed());
        }
        Optional<Scheme> latest = latest(opened.get());
        boolean settled = latest.filter(
                        one -> one.stage() instanceof Stage.Approved || one.stage() instanceof Stage.Published)
                .isPresent();
        if (latest.isEmpty() || !settled) {
            return new Filing.Refused("方案审定以后才需要开始新的一版；现在的这一版可以直接修改。");
        }
        Scheme scheme = latest.get();
        return scheme.version() == seen
                ? open(actor, opened.get(), scheme.number() + 1, scheme.text())
                : overtaken(opened.get());
    }

    private Filing open(Actor actor, WorkDoor.Opened opened, int number, Scheme.Text text) {
        Scheme scheme = new Scheme(
                UUID.randomUUID(),
                opened.plan().id(),
                opened.unit().id(),
                number,
                text,
                1,
                List.of(actor.staff()),
                new Stage.Drafted(null));
        return schemes.add(scheme) ? filed(actor, "scheme.open", scheme.id(), scheme.toString()) : overtaken(opened);
    }

    private Optional<Scheme> latest(WorkDoor.Opened opened) {
        return schemes.of(opened.plan().id(), opened.unit().id()).stream().findFirst();
    }

    private static List<UUID> with(List<UUID> authors, Actor actor) {
        return Stream.concat(authors.stream(), Stream.of(actor.staff()))
                .distinct()
                .toList();
    }

    private Filing filed(Actor actor, String act, UUID scheme, String state) {
        journal.record(Entry.of(actor.staff(), act, "scheme", scheme, state));
        return new Filing.Filed();
    }

    private Filing overtaken(WorkDoor.Opened opened) {
        return new Filing.Overtaken(latest(opened).orElseThrow());
    }
}
