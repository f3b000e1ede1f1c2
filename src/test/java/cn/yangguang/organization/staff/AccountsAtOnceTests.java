package cn.yangguang.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.EditingStaff.Edit;
import cn.yangguang.web.Visitor;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who keep one account at once, and one person at two machines. */
@HouseTest
class AccountsAtOnceTests {

    private static final String NEW = "松风入弦-月照溪-2025";

    @LocalServerPort
    int port;

    private final EditingStaff editing;
    private final GuardingStaff guarding;
    private final Callers callers;
    private final TransactionTemplate transactions;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails admin;
    private final UserDetails guard;

    @Autowired
    AccountsAtOnceTests(
            ApplicationContext house,
            EditingStaff editing,
            GuardingStaff guarding,
            Callers callers,
            TransactionTemplate transactions) {
        this.editing = editing;
        this.guarding = guarding;
        this.callers = callers;
        this.transactions = transactions;
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.admin = people.person(qingshi.district, Role.SYSTEM_ADMIN);
        this.guard = people.person(qingshi.district, Role.SECURITY_ADMIN);
    }

    private Actor guard() {
        return callers.find(people.id(guard)).orElseThrow().actor();
    }

    private Actor actor() {
        return callers.find(people.id(admin)).orElseThrow().actor();
    }

    /** The second deed, begun while the first is done but not yet committed. */
    private Edit during(Supplier<Edit> first, Supplier<Edit> second) {
        AtomicReference<Edit> answer = new AtomicReference<>();
        Thread other = Thread.ofPlatform().unstarted(() -> answer.set(second.get()));
        transactions.executeWithoutResult(status -> {
            assertThat(first.get()).isNotInstanceOf(Edit.Refused.class);
            other.start();
            wait(other, 700); // it waits for us, and cannot be seen to wait
        });
        wait(other, 20_000);
        return answer.get();
    }

    private static void wait(Thread other, long milliseconds) {
        try {
            other.join(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void twoGrantsAtOnceDoNotJoinWhatMustBeApart() {
        UUID id = people.id(people.person(qingshi.named("青石区民政局")));
        Edit second = during(
                () -> guarding.grant(guard(), id, Role.SYSTEM_ADMIN, qingshi.district),
                () -> guarding.grant(guard(), id, Role.OFFICE, qingshi.district));
        assertThat(second).isInstanceOf(Edit.Refused.class);
        assertThat(callers.find(id).orElseThrow().actor().is(Role.OFFICE)).isFalse();
    }

    @Test
    void theLaterOfTwoAccountsWithOneLoginIsRefusedWithASentence() {
        String login = "t" + UUID.randomUUID().toString().substring(0, 12);
        StaffForm form = new StaffForm(login, "陈晓棠", qingshi.district.id().toString(), "", "", null);
        Edit second = during(() -> editing.add(actor(), form), () -> editing.add(actor(), form));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Edit.Refused.class,
                        refused -> assertThat(refused.problems().byField())
                                .containsEntry("login", "用户名“" + login + "”已有人使用，请换一个。"));
    }

    private Visitor signedIn(String login) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(login, People.PASSWORD).statusCode()).isEqualTo(302);
        return visitor;
    }

    private boolean in(Visitor visitor) {
        return visitor.get("/desk/units").statusCode() == 200;
    }

    @Test
    void whoChangesTheirPasswordStaysInHereAndIsOutElsewhere() {
        String login = people.login(qingshi.named("青石区民政局"), Role.CLERK);
        Visitor here = signedIn(login);
        Visitor there = signedIn(login);
        assertThat(in(there)).isTrue();
        here.get("/desk/password");
        Map<String, String> form = Map.of("oldPassword", People.PASSWORD, "newPassword", NEW, "again", NEW);
        assertThat(here.post("/desk/password", form).statusCode()).isEqualTo(303);
        assertThat(in(here)).isTrue();
        assertThat(in(there)).isFalse();
    }

    @Test
    void aResetPasswordAndAClosedAccountEndEverySession() {
        UserDetails clerk = people.person(qingshi.named("青石区民政局"), Role.CLERK);
        Visitor first = signedIn(clerk.getUsername());
        assertThat(in(first)).isTrue();
        assertThat(editing.remakePassword(actor(), people.id(clerk))).isInstanceOf(Edit.Made.class);
        assertThat(first.get("/desk/password").statusCode()).isEqualTo(302);

        UserDetails other = people.person(qingshi.named("青石区民政局"), Role.CLERK);
        Visitor second = signedIn(other.getUsername());
        assertThat(in(second)).isTrue();
        editing.disable(actor(), people.id(other), true);
        editing.disable(actor(), people.id(other), false);
        assertThat(in(second)).isFalse();
    }

    /** Whoever guesses at an open session's password is out when the guesses are used up. */
    @Test
    void guessingTheOldPasswordEndsEverySession() {
        Visitor guesser = signedIn(people.login(qingshi.named("青石区民政局"), Role.CLERK));
        guesser.get("/desk/password");
        for (int i = 0; i < 5; i++) {
            Map<String, String> wrong = Map.of("oldPassword", "猜的口令" + i, "newPassword", NEW, "again", NEW);
            assertThat(guesser.post("/desk/password", wrong).statusCode()).isEqualTo(422);
        }
        assertThat(in(guesser)).isFalse();
    }
}
