package cn.yangguang.demo.play;

import cn.yangguang.demo.DemoPeople;
import cn.yangguang.demo.DemoPieces;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.staff.ActingStaff;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who acts in the play. */
@Component
@Profile(Play.PROFILE)
class Cast {

    /** Whose heads look at evidence themselves; the others leave it to the office. */
    private static final Set<String> LOOKING = Set.of("caizheng", "hebin");

    private final ActingStaff staff;
    private final Organization organization;

    Cast(ActingStaff staff, Organization organization) {
        this.staff = staff;
        this.organization = organization;
    }

    Actor office() {
        return somebody(DemoPeople.OFFICE);
    }

    /** Through whose hands goes what the office publishes. */
    DemoPieces.Hands hands() {
        return new DemoPieces.Hands(office(), somebody(DemoPeople.REVIEWER), somebody(DemoPeople.SECRECY));
    }

    Actor admin() {
        return somebody(DemoPeople.ADMIN);
    }

    /** Whoever does the work of a unit of the district. */
    Actor clerk(UnitId unit) {
        String step = step(unit);
        return somebody(step.equals("office") ? DemoPeople.OFFICE : step);
    }

    /** Whoever writes for the public what a unit did: in the office too a clerk, not who releases it. */
    Actor writer(UnitId unit) {
        return somebody(step(unit));
    }

    /** Whoever looks at what that clerk did: the unit's head, or the office. */
    Actor accepter(UnitId unit) {
        return LOOKING.contains(step(unit)) ? head(unit) : office();
    }

    /** Whoever answers for a unit of the district. */
    Actor head(UnitId unit) {
        return somebody(step(unit) + DemoPeople.HEAD);
    }

    /** Whether a clerk of this unit records what nobody else may accept. */
    boolean isOffice(UnitId unit) {
        return step(unit).equals("office");
    }

    Unit district() {
        return organization.tree().roots().stream()
                .flatMap(top -> organization.tree().below(top).stream())
                .filter(unit -> unit.path().step().equals("yunting"))
                .findFirst()
                .orElseThrow();
    }

    /** Every unit that the district has on a day, in the order of the tree. */
    List<Unit> units(LocalDate day) {
        Unit district = district();
        return organization.tree().below(district).stream()
                .filter(unit -> unit.existsOn(day) && !unit.id().equals(district.id()))
                .toList();
    }

    Unit unit(String step) {
        return organization.tree().below(district()).stream()
                .filter(unit -> unit.path().step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    String step(UnitId unit) {
        return organization.unit(unit).orElseThrow().path().step();
    }

    /** The same people with the same rights as at a click. */
    private Actor somebody(String login) {
        return staff.named(login).orElseThrow(() -> new IllegalStateException("nobody is " + login));
    }
}
