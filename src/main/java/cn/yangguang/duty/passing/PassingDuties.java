package cn.yangguang.duty.passing;

import cn.yangguang.duty.Evidence;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.keeping.Waivers;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes what a unit still owes to its successor: what was settled stays with who settled it. */
@Component
public class PassingDuties {

    static final int LONGEST = 200;

    private final OpenDuties open;
    private final DutyPassings passings;
    private final Waivers waivers;
    private final Journal journal;
    private final Clock clock;

    PassingDuties(OpenDuties open, DutyPassings passings, Waivers waivers, Journal journal, Clock clock) {
        this.open = open;
        this.passings = passings;
        this.waivers = waivers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Passes these duties of one unit to another. Where the new holder owes the same occurrence already, it is done once:
     * the one that came is not asked for any more.
     */
    @Transactional
    public Passed pass(Actor actor, Unit from, Unit to, Collection<UUID> duties, String because) {
        if (!Permissions.may(actor, Act.EDIT_DUTIES, from) || !Permissions.may(actor, Act.EDIT_DUTIES, to)) {
            return new Passed.NotAllowed();
        }
        Optional<Passed> wrong = wrong(from, to, duties, because);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        List<UUID> own = open.lockOwn(from.id(), duties);
        List<OpenDuty> stillOpen = open.of(from.id(), Reach.of(actor, Act.EDIT_DUTIES)).stream()
                .filter(duty -> duties.contains(duty.id()))
                .toList();
        if (stillOpen.size() < duties.size()) {
            return new Passed.Refused("", "选中的职责里，有的已经移交或办结，这次没有移交；请按现在的列表重新选择。");
        }
        return new Passed.Done(stillOpen.size(), store(actor, new Move(from, to, because), stillOpen, own));
    }

    private Optional<Passed> wrong(Unit from, Unit to, Collection<UUID> duties, String because) {
        if (from.id().equals(to.id())) {
            return Optional.of(new Passed.Refused("to", "承接单位就是原单位，请另选一个。"));
        }
        if (to.endedBefore(LocalDate.now(clock))) {
            return Optional.of(new Passed.Refused("to", to.name() + "已于 " + to.validTo() + " 撤销，请选现有的单位。"));
        }
        if (duties.isEmpty()) {
            return Optional.of(new Passed.Refused("", "请至少选一项要移交的职责。"));
        }
        return because.isEmpty() || because.length() > LONGEST
                ? Optional.of(new Passed.Refused("because", "请写明移交的原因，如“机构改革，职责划入”，最多 " + LONGEST + " 个字。"))
                : Optional.empty();
    }

    /** From whom, to whom, and why. */
    record Move(Unit from, Unit to, String because) {}

    private int store(Actor actor, Move move, List<OpenDuty> duties, List<UUID> own) {
        LocalDate today = LocalDate.now(clock);
        UUID passing = passings.add(move, actor, today);
        duties.stream()
                .filter(duty -> duty.holder() == Holder.TOGETHER)
                .forEach(duty -> passings.passShare(passing, move, duty.id()));
        List<UUID> doubled = passings.doubled(move.to(), own, today);
        Evidence.Person giver = new Evidence.Person(actor.staff(), actor.name());
        doubled.forEach(
                occurrence -> waivers.give(occurrence, "职责并入" + move.to().name() + "的同一事项", giver));
        passings.passOwn(passing, move, own, doubled);
        String state = move.from().id() + " " + move.to().id() + " " + own + duties + move.because();
        journal.record(Entry.of(actor.staff(), "duty.pass", "passing", passing, state));
        return doubled.size();
    }
}
