package cn.yangguang.organization.staff;

import cn.yangguang.keys.Keys;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Founded;
import cn.yangguang.web.AuthenticatorApp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A tree of its own and people in it, for a test in the shared house. */
public final class People {

    public static final String PASSWORD = "竹影扫阶-尘不动-2024";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Argon2 is slow on purpose, and each hash says how slow: a thousand sign-ins of tests need not be. */
    private static final String HASH =
            Objects.requireNonNull(new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD));

    private final ApplicationContext house;

    public final Qingshi qingshi;

    private People(ApplicationContext house, Qingshi qingshi) {
        this.house = house;
        this.qingshi = qingshi;
    }

    public static People in(ApplicationContext house) {
        Qingshi qingshi = new Qingshi(1_000 + COUNT.incrementAndGet());
        Founded.store(house, qingshi.tree().all());
        return new People(house, qingshi);
    }

    /** Somebody with roles at their unit who is signed in, administrators by two factors; the login is new each time. */
    public UserDetails person(Unit unit, Role... roles) {
        return known(login(unit, roles));
    }

    /** Somebody who is there already, as a fresh sign-in would know them. */
    public UserDetails known(String login) {
        StaffPrincipal person = (StaffPrincipal) house.getBean(SigningIn.class).loadUserByUsername(login);
        return person.nextStep().isEmpty() ? person : person.arrived();
    }

    public String login(Unit unit, Role... roles) {
        Staff staff = house.getBean(Staff.class);
        UUID id = UUID.randomUUID();
        String login = "p" + COUNT.incrementAndGet() + "x" + id.toString().substring(0, 8);
        staff.add(id, login, "王小石", unit.id(), HASH);
        staff.password(id, staff.password(id), false);
        for (Role role : roles) {
            staff.grant(id, role, unit.id());
        }
        if (Stream.of(roles).anyMatch(Role::administrator)) {
            enrol(id);
        }
        return login;
    }

    /** Gives somebody the second factor that {@link AuthenticatorApp} has. */
    public void enrol(UUID id) {
        house.getBean(JdbcClient.class)
                .sql("insert into second_factor values (?, ?, 0, ?)")
                .params(
                        id,
                        house.getBean(Keys.class).encrypt(AuthenticatorApp.SECRET),
                        house.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public UUID id(UserDetails person) {
        return ((StaffPrincipal) person).id();
    }

    /** How many entries the journal holds. */
    public long entries() {
        return house.getBean(JdbcClient.class)
                .sql("select count(*) from journal_entry")
                .query(Long.class)
                .single();
    }
}
