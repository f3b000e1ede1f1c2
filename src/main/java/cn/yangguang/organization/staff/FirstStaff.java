package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitKind;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.organization.keeping.Organization;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the accounts that no administrator could have opened: at the first start, while nobody can sign in. */
@Component
public class FirstStaff {

    private final Staff staff;
    private final Organization organization;
    private final PasswordEncoder encoder;
    private final Deeds deeds;

    FirstStaff(Staff staff, Organization organization, PasswordEncoder encoder, Deeds deeds) {
        this.staff = staff;
        this.organization = organization;
        this.encoder = encoder;
        this.deeds = deeds;
    }

    /** Somebody to open an account for, who works at one unit and holds roles there or at another. */
    public record Person(String login, String name, UnitId unit, UnitId at, List<Role> roles) {
        public Person {
            roles = List.copyOf(roles);
        }
    }

    /** An account and its password, which is kept nowhere: print it once. */
    public record Made(UUID id, String login, String name, String password) {}

    /**
     * The first start of an empty house: one place, to be renamed on the desk, and its system administrator "admin",
     * whose password has to be changed at the first sign-in. Nothing happens and nothing comes back where there is somebody already.
     */
    @Transactional
    public Optional<Made> make(String place) {
        if (!staff.nobody()) {
            return Optional.empty();
        }
        Unit unit = organization.tree().roots().stream().findFirst().orElseGet(() -> found(place));
        return Optional.of(make(new Person("admin", "系统管理员", unit.id(), unit.id(), List.of(Role.SYSTEM_ADMIN)), true));
    }

    /**
     * Opens the first accounts of a house to look around in; none where there is somebody already. Their passwords are
     * as good as any that we make, and are not asked to be changed: that would only be in the way.
     */
    @Transactional
    public List<Made> makeLasting(List<Person> people) {
        return staff.nobody()
                ? people.stream().map(person -> make(person, false)).toList()
                : List.of();
    }

    private Made make(Person person, boolean mustChange) {
        UUID id = UUID.randomUUID();
        String password = Passwords.make();
        String encoded = Passwords.encoded(encoder, password);
        staff.add(id, person.login(), person.name(), person.unit(), encoded);
        staff.password(id, encoded, mustChange);
        person.roles().forEach(role -> staff.grant(id, role, person.at()));
        deeds.recordPersonal(id, "staff.first", id, staff.find(id).orElseThrow().state());
        return new Made(id, person.login(), person.name(), password);
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
