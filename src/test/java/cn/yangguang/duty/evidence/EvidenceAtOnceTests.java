package cn.yangguang.duty.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.keeping.EndingDuties;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many at once: nothing is lost, nothing counts twice, and the later of two decisions is told. */
@HouseTest
class EvidenceAtOnceTests extends EvidenceOfficeTest {

    private static <T> List<T> together(List<Callable<T>> deeds) {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> became = new ArrayList<>();
            for (Future<T> done : people.invokeAll(deeds)) {
                became.add(done.get());
            }
            return became;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void twoHundredClerksSaveAtOnceAndNothingIsLost() {
        List<Unit> units = people.qingshi.tree().all().stream()
                .filter(unit -> unit.name().startsWith("青石区"))
                .limit(20)
                .toList();
        List<UUID> owed = units.stream()
                .map(unit -> occurrence(
                        plan.add("plan/o/1", "公开情况", new Obligation.AtLeast(10, Period.YEAR), Holder.EACH, unit)))
                .toList();
        long before = people.entries();
        List<Callable<Recording>> deeds = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Actor one = somebody("经办人" + i, Role.CLERK, units.get(i % 20));
            UUID occurrence = owed.get(i % 20);
            Proof file = file("第" + i + "件" + occurrence);
            deeds.add(() -> recording.record(one, occurrence, file, today("公布了情况")));
        }
        assertThat(together(deeds)).allMatch(Recording.Recorded.class::isInstance);
        assertThat(people.entries()).isEqualTo(before + 200);
        for (UUID occurrence : owed) {
            assertThat(counted(occurrence)).isEqualTo(10);
            assertThat(state(occurrence)).isEqualTo(State.MET);
        }
    }

    @Test
    void theSameFileSentTwiceAtOnceCountsOnce() {
        UUID owed = owed(2);
        Callable<Recording> deed = () -> recording.record(clerk, owed, file("双击"), today("公布了"));
        assertThat(together(List.of(deed, deed, deed, deed)))
                .filteredOn(Recording.Recorded.class::isInstance)
                .hasSize(1);
        assertThat(counted(owed)).isEqualTo(1);
    }

    @Test
    void ofAcceptingReturningAndWithdrawingAtOnceOneIsDoneAndTheOthersAreTold() {
        for (int round = 0; round < 10; round++) {
            UUID owed = owed(1);
            UUID note = recorded(clerk, owed, new Proof.Note());
            long before = people.entries();
            List<Deciding> became = together(List.of(
                    () -> accepting.accept(head, note),
                    () -> returning.giveBack(office, note, "缺附件", false),
                    () -> withdrawing.withdraw(clerk, note, "写错了")));
            assertThat(became).filteredOn(Deciding.Done.class::isInstance).hasSize(1);
            assertThat(became).filteredOn(Deciding.Changed.class::isInstance).hasSize(2);
            assertThat(people.entries()).isEqualTo(before + 1);
            boolean accepted = became.getFirst() instanceof Deciding.Done;
            assertThat(counted(owed)).isEqualTo(accepted ? 1 : 0);
        }
    }

    @Test
    void twoOfTheOfficeLetGoAtOnceAndTheLaterIsToldBothReasons() {
        UUID owed = owed(1);
        Actor colleague = somebody("钱主任", Role.OFFICE, people.qingshi.district);
        List<Deciding> became = together(
                List.of(() -> waiving.waive(office, owed, "职责划出"), () -> waiving.waive(colleague, owed, "机构撤销")));
        assertThat(became).filteredOn(Deciding.Done.class::isInstance).hasSize(1);
        assertThat(became)
                .anySatisfy(one -> assertThat(one)
                        .isInstanceOfSatisfying(
                                Deciding.Changed.class,
                                changed -> assertThat(changed.sentence()).contains("职责划出", "机构撤销")));
    }

    /** Either the plan ends first and the recorder is told, or the piece is kept and holds the plan. */
    @Test
    void aPlanThatEndsWhileEvidenceIsRecordedLosesNone() {
        TransactionTemplate deed = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        EndingDuties ending = house.getBean(EndingDuties.class);
        for (int round = 0; round < 20; round++) {
            String source = "plan/end" + UUID.randomUUID() + "/";
            UUID owed = occurrence(
                    plan.add(source + "1", "公开", new Obligation.AtLeast(1, Period.YEAR), Holder.EACH, finance));
            List<Object> became = together(List.of(
                    () -> recording.record(clerk, owed, file("赶在结束前" + owed), today("公布了")),
                    () -> Objects.requireNonNull(deed.execute(status -> ending.end(source)))));
            boolean kept = became.getFirst() instanceof Recording.Recorded;
            assertThat(became).isEqualTo(kept ? List.of(became.getFirst(), 1) : List.of(new Recording.Gone(), 0));
        }
    }
}
