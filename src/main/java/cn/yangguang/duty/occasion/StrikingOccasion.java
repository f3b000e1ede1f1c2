package cn.yangguang.duty.occasion;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Strikes out a wrong entry: its occurrence goes, the entry stays to be read. */
@Component
class StrikingOccasion {

    private static final int LONGEST = 200;

    private final Occasions occasions;
    private final DueLists lists;
    private final Journal journal;
    private final Clock clock;

    StrikingOccasion(Occasions occasions, DueLists lists, Journal journal, Clock clock) {
        this.occasions = occasions;
        this.lists = lists;
        this.journal = journal;
        this.clock = clock;
    }

    /** Strikes out the entry that started an occurrence. */
    @Transactional
    Recording strike(Actor actor, UUID started, String because) {
        if (!occasions.lock(started)) {
            return new Recording.Gone();
        }
        Optional<Owed> owed = lists.find(Reach.of(actor, Act.RECORD_OCCASIONS), started);
        Optional<Occasion> occasion = owed.flatMap(occasions::startOf);
        if (owed.isEmpty() || occasion.isEmpty()) {
            return new Recording.NotAllowed();
        }
        if (!concerns(actor, owed.get(), occasion.get())) {
            return new Recording.NotAllowed();
        }
        if (owed.get().closed()) {
            return new Recording.Refused("", "这份计划已办结，登记的事由不能再划去。");
        }
        if (tooLate(actor, owed.get())) {
            return new Recording.Refused("", "这个事由起算的期限已经届满，只有政务公开办可以划去，请与他们联系。");
        }
        if (occasions.proven(started)) {
            return new Recording.Refused("", "由这个事由起算的这一件已经登记过佐证材料、移交过，或者列为过不再要求，不能划去；确实不必办的，请政务公开办列为不再要求。");
        }
        if (because.isEmpty() || because.length() > LONGEST) {
            return new Recording.Refused("because", "请写明为什么划去，最多 " + LONGEST + " 个字。");
        }
        Optional<UUID> waiting = occasions.waiting(owed.get());
        if (waiting.isEmpty()) {
            return new Recording.Refused("", "这个事由是系统按本系统里发生的事记下的，不能划去；确实不必办的，请政务公开办列为不再要求。");
        }
        UUID id = occasion.get().id();
        occasions.strike(id, because, actor.name(), LocalDate.now(clock));
        journal.record(Entry.of(actor.staff(), "occasion.strike", "occasion", id, because));
        return new Recording.StruckOut(waiting.get());
    }

    /** Whether this person may strike out what started an occurrence. */
    boolean allowed(Actor actor, Owed owed) {
        return occasions
                .startOf(owed)
                .filter(occasion -> concerns(actor, owed, occasion) && !tooLate(actor, owed))
                .flatMap(occasion -> occasions.waiting(owed))
                .isPresent();
    }

    /** An entry is struck out by who recorded it, or by the office that watches over it. */
    private boolean concerns(Actor actor, Owed owed, Occasion occasion) {
        return occasion.recorderId().equals(actor.staff()) || watches(actor, owed);
    }

    /** What is late is not made to vanish by who is late. */
    private boolean tooLate(Actor actor, Owed owed) {
        return due(owed).isBefore(LocalDate.now(clock)) && !watches(actor, owed);
    }

    private boolean watches(Actor actor, Owed owed) {
        return lists.find(Reach.of(actor, Act.STRIKE_OCCASIONS), owed.id()).isPresent();
    }

    private static LocalDate due(Owed owed) {
        return switch (owed.occurrence().dueBy()) {
            case Occurrence.DueBy.Day(LocalDate due) -> due;
            case Occurrence.DueBy.Through(LocalDate due) -> due;
            case Occurrence.DueBy.NoticeLoaded _, Occurrence.DueBy.Trigger _ -> LocalDate.MAX;
        };
    }
}
