package cn.yangguang.plan.snapshot;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.web.Badge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks people on the desk for what they are to write, to approve or to release. */
@Component
@Order(400)
class SnapshotsAwaiting implements AwaitingList {

    private final SnapshotLists lists;
    private final SnapshotBoards boards;
    private final Snapshots snapshots;

    SnapshotsAwaiting(SnapshotLists lists, SnapshotBoards boards, Snapshots snapshots) {
        this.lists = lists;
        this.boards = boards;
        this.snapshots = snapshots;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        List<SnapshotLists.Asked> asked = lists.of(actor);
        boolean approves = !Reach.of(actor, Act.APPROVE_SNAPSHOT).isEmpty();
        List<SnapshotLists.Asked> write =
                asked.stream().filter(SnapshotLists.Asked::toWrite).toList();
        long approve = asked.stream()
                .filter(one -> SnapshotLists.mayApprove(actor, one))
                .count();
        List<Awaiting> awaiting = new ArrayList<>();
        if (!write.isEmpty() && !approves) {
            awaiting.add(new Awaiting(write.size() + " 份向公众公布的进展等您填写", SnapshotDeskPages.PATH, badge(write)));
        }
        if (approve > 0) {
            awaiting.add(new Awaiting(
                    approve + " 份向公众公布的进展等您审核", SnapshotDeskPages.PATH, new Badge("待审核", Badge.Lamp.SOON)));
        }
        long release =
                boards.of(actor).stream().mapToLong(SnapshotBoards.Board::ready).sum();
        if (release > 0) {
            awaiting.add(new Awaiting(
                    release + " 份向公众公布的进展等您发布", SnapshotDeskPages.PATH, new Badge("待发布", Badge.Lamp.SOON)));
        }
        if (awaiting.isEmpty() && !asked.isEmpty()) {
            awaiting.add(new Awaiting("向公众公布的进展", SnapshotDeskPages.PATH, new Badge("没有待办", Badge.Lamp.PLAIN)));
        }
        return awaiting;
    }

    private Badge badge(List<SnapshotLists.Asked> write) {
        LocalDate first = write.stream()
                .map(SnapshotLists.Asked::by)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return first.isBefore(snapshots.today())
                ? new Badge("已过填写期限", Badge.Lamp.BAD)
                : new Badge(first + " 前填写", Badge.Lamp.SOON);
    }
}
