package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitKind;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.organization.keeping.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the accounts that no administrator could have opened: at a start at which one of the three is missing. */
@Component
public class FirstStaff {

    private static final List<Person> ADMINISTRATORS = List.of(
            administrator("admin", Role.SYSTEM_ADMIN),
            administrator("security", Role.SECURITY_ADMIN),
            administrator("audit", Role.AUDITOR));

    private static final int AT_ONCE = 4;

    private final Staff staff;
    private final Organization organization;
    private final PasswordEncoder encoder;
    private final Deeds deeds;
    private final Clock clock;

    FirstStaff(Staff staff, Organization organization, PasswordEncoder encoder, Deeds deeds, Clock clock) {
        this.staff = staff;
        this.organization = organization;
        this.encoder = encoder;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** A new password, and as it is kept. */
    private record Secret(String password, String encoded) {}

    /** Somebody to open an account for, who works at one unit and holds roles there or at another. */
    public record Person(String login, String name, UnitId unit, UnitId at, List<Role> roles) {
        public Person {
            roles = List.copyOf(roles);
        }

        private Person named(String otherLogin) {
            return new Person(otherLogin, name, unit, at, roles);
        }

        private Person at(UnitId top) {
            return new Person(login, name, top, top, roles);
        }
    }

    /** An account and its password, which is kept nowhere: print it once. */
    public record Made(UUID id, String login, String name, String password) {}

    private static Person administrator(String login, Role role) {
        UnitId nowhere = new UnitId(new UUID(0, 0));
        return new Person(login, role.label(), nowhere, nowhere, List.of(role));
    }

    /**
     * The administrators that are missing: of the three, those whom nobody with an open account is at the top. An empty
     * house gets one place, to be renamed on the desk, and all three; a house of an earlier version its first security
     * administrator; and a house that lost its last one, a new one. Their passwords have to be changed at the first
     * sign-in. Nothing happens and nothing comes back where nobody is missing.
     */
    @Transactional
    public List<Made> makeMissing(String place) {
        Unit top = top(place);
        return ADMINISTRATORS.stream()
                .filter(person -> !staff.held(person.roles().getFirst(), top.id(), LocalDate.now(clock)))
                .map(person -> make(free(person.at(top.id())), secret(), true))
                .toList();
    }

    /** The unit at the top of the tree; in an empty house one is founded, with nobody in it yet. */
    @Transactional
    public Unit top(String place) {
        return organization.tree().roots().stream().findFirst().orElseGet(() -> found(place));
    }

    /** Somebody may have the login already: then a number is put behind it. */
    private Person free(Person person) {
        return Stream.concat(
                        Stream.of(person),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> person.named(person.login() + number)))
                .filter(one -> staff.find(one.login()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Opens the first accounts of a house to look around in; none where there is somebody already. Their passwords are
     * as good as any that we make, and are not asked to be changed: that would only be in the way.
     */
    @Transactional
    public List<Made> makeLasting(List<Person> people) {
        if (!staff.nobody()) {
            return List.of();
        }
        List<Secret> secrets = secrets(people.size());
        return IntStream.range(0, people.size())
                .mapToObj(i -> make(people.get(i), secrets.get(i), false))
                .toList();
    }

    /** What guards a password takes its time and 16 MiB, so some are made at once, and not too many. */
    private List<Secret> secrets(int number) {
        try (ExecutorService some = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<Secret>> making = Stream.generate(
                            () -> CompletableFuture.supplyAsync(this::secret, some))
                    .limit(number)
                    .toList();
            return making.stream().map(CompletableFuture::join).toList();
        }
    }

    private Secret secret() {
        String password = Passwords.make();
        return new Secret(password, Passwords.encoded(encoder, password));
    }

    private Made make(Person person, Secret secret, boolean mustChange) {
        UUID id = UUID.randomUUID();
        staff.add(id, person.login(), person.name(), person.unit(), secret.encoded());
        staff.password(id, secret.encoded(), mustChange);
        person.roles().forEach(role -> staff.grant(id, role, person.at()));
        deeds.recordPersonal(id, "staff.first", id, staff.find(id).orElseThrow().state());
        return new Made(id, person.login(), person.name(), secret.password());
    }

    private Unit found(String place) {
        Unit unit = new Unit(
                UnitId.fresh(),
                null,
                UnitPath.root("1"),
                place,
                UnitKind.DISTRICT,
                10,
                List.of(),
                List.of(),
                null,
                null,
                null);
        organization.found(List.of(unit));
        return unit;
    }
}
