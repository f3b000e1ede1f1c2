package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every writing route leaves exactly one journal entry for each thing it wrote, and none when it did nothing. */
@HouseTest
class JournalWalkTests {

    /** Posted, but only to show what would be done, or what was wrong. */
    private static final Set<String> WRITE_NOTHING = Set.of(
            "POST /sign-in/refused",
            // nobody waits there who is signed in
            "POST /sign-in/code",
            "POST /sign-in/enrol",
            "POST /sign-in/password",
            // there is none to be removed
            "POST /desk/second-factor/remove",
            "POST /desk/calendar/preview",
            "POST /desk/units/import",
            "POST /desk/ledger/import",
            "POST /desk/catalogue/import",
            "POST /open/requests/progress",
            // who is made for the walk has nothing to read; ReminderPagesTests holds the one entry
            "POST /desk/reminders/read");

    /** One entry for each thing that is written: a printed name is linked in the plan, and the unit learns it. */
    private static final Map<String, Long> WRITE_TWO_THINGS = Map.of("POST /desk/plans/{id}/reading/units", 2L);

    private static long entries(WalkedRoute row) {
        return WRITE_NOTHING.contains(row.route()) ? 0 : WRITE_TWO_THINGS.getOrDefault(row.route(), 1L);
    }

    @LocalServerPort
    int port;

    private final ApplicationContext house;
    private WalkedDistrict district;
    private Errands errands;

    @Autowired
    JournalWalkTests(ApplicationContext house) {
        this.house = house;
    }

    @BeforeEach
    void aDistrict() {
        EmptyHouse.clear(house); // every page reads the tree, and each district is one more
        district = new WalkedDistrict(house, port);
        errands = new Errands(district);
    }

    /** The posting routes that the house has, as the table of the route walk describes them. */
    private List<WalkedRoute> posts() {
        Set<String> running = WalkedRoute.running(house);
        List<WalkedRoute> posts = RouteWalkTests.ROUTES.stream()
                .filter(row -> row.route().startsWith("POST"))
                .filter(row -> running.contains(row.route()))
                .toList();
        assertThat(posts.stream().map(WalkedRoute::route).toList())
                .containsAll(running.stream()
                        .filter(one -> !one.startsWith("GET") && !one.startsWith("ANY"))
                        .toList());
        return posts;
    }

    /** How many entries an errand leaves, and how it was answered. */
    private record Left(long entries, int status) {}

    private Left send(Errand errand, Visitor person) {
        long before = district.people.entries();
        int status = errand.by(person).statusCode();
        return new Left(district.people.entries() - before, status);
    }

    @Test
    void aDeedLeavesExactlyOneEntryForEachThingWritten() {
        List<String> wrong = new ArrayList<>();
        for (WalkedRoute row : posts()) {
            Errand errand = errands.of(row.name(), Where.OWN);
            Left left = send(errand, district.person(row, row.roles().iterator().next()));
            district.renew(Where.OWN);
            if (!row.answered(left.status()) || left.entries() != entries(row)) {
                wrong.add(row.name() + ": " + left);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNotAllowedLeavesNone() {
        Visitor auditor = district.person(Role.AUDITOR);
        Visitor stranger = district.stranger();
        List<String> wrong = new ArrayList<>();
        for (WalkedRoute row : posts()) {
            if (row.roles().contains(Role.AUDITOR)) {
                continue;
            }
            Errand errand = errands.of(row.name(), Where.OWN);
            Left refused = send(errand, auditor);
            Left unknown = send(errand, stranger);
            if (refused.entries() + unknown.entries() != 0 || refused.status() != row.refusal()) {
                wrong.add(row.name() + ": " + refused + " " + unknown);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsFilledInWronglyLeavesNone() {
        List<String> wrong = new ArrayList<>();
        for (WalkedRoute row : posts()) {
            Errand errand = errands.of(row.name(), Where.OWN);
            if (errand.breakable()) {
                Left left = send(
                        errand.broken(),
                        district.person(row, row.roles().iterator().next()));
                if (left.entries() != 0 || left.status() < 400 || left.status() >= 500) {
                    wrong.add(row.name() + ": " + left);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void signingInIsOneEntryAndSoIsFailing() {
        String login = district.people.login(district.unit(Where.OWN), Role.CLERK);
        Visitor visitor = district.stranger();
        assertThat(send(signIn(login, "错的口令"), visitor)).isEqualTo(new Left(1, 422));
        assertThat(send(signIn(login, People.PASSWORD), visitor)).isEqualTo(new Left(1, 302));
    }

    /** Guessing one's own password counts like a failed sign-in. */
    @Test
    void aWrongOldPasswordIsOneEntry() {
        Visitor clerk = district.person(Role.CLERK);
        Errand wrong = errands.of("POST /desk/password", Where.OWN).with("oldPassword", "错的口令");
        assertThat(send(wrong, clerk)).isEqualTo(new Left(1, 422));
    }

    private static Errand signIn(String login, String password) {
        return Errand.post("/sign-in", "username", login, "password", password);
    }
}
