package cn.yangguang.demo.play;

import cn.yangguang.demo.DemoPeople;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.staff.ActingStaff;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who acts in the play. */
@Component
@Profile(Play.PROFILE)
class Cast {

    private static final Map<String, String> HEADS = Map.of("caizheng", "caizheng-head", "hebin", "hebin-head");

    private final ActingStaff staff;
    private final Organization organization;

    Cast(ActingStaff staff, Organization organization) {
        this.staff = staff;
        this.organization = organization;
    }

    Actor office() {
        return somebody(DemoPeople.OFFICE);
    }

    Actor reviewer() {
        return somebody(DemoPeople.REVIEWER);
    }

    Actor admin() {
        return somebody(DemoPeople.ADMIN);
    }

    /** Whoever does the work of a unit of the district. */
    Actor clerk(UnitId unit) {
        String step = step(unit);
        return somebody(step.equals("office") ? DemoPeople.OFFICE : step);
    }

    /** Whoever looks at what that clerk did: the unit's head where it has one with an account, else the office. */
    Actor accepter(UnitId unit) {
        return somebody(HEADS.getOrDefault(step(unit), DemoPeople.OFFICE));
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
