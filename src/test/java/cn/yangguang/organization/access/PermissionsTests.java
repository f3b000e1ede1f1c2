package cn.yangguang.organization.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Role × act × where, written out once more and compared cell by cell. */
class PermissionsTests {

    private static final Map<Role, Set<String>> ALLOWED = Map.of(
            Role.OFFICE,
            Set.of(
                    "READ_PLAN",
                    "EDIT_PLAN",
                    "CIRCULATE_PLAN",
                    "CONFIRM_PLAN",
                    "RELEASE_SNAPSHOTS",
                    "READ_DUTIES",
                    "EDIT_DUTIES",
                    "RECORD_OCCASIONS",
                    "STRIKE_OCCASIONS",
                    "ADD_EVIDENCE",
                    "ACCEPT_EVIDENCE",
                    "WAIVE_DUTIES",
                    "READ_UNITS",
                    "LINK_UNIT_NAMES",
                    "EDIT_GROUPS",
                    "EDIT_CALENDAR",
                    "EDIT_OFFICE_TERMS",
                    "SET_REMINDERS",
                    "SET_SCHEME_DATE",
                    "READ_CONTACTS",
                    "ASK_CONTACTS",
                    "RECORD_MEETINGS",
                    "READ_PUBLICATIONS",
                    "DRAFT_PUBLICATION",
                    "REVIEW_PUBLICATION",
                    "PUBLISH",
                    "WITHDRAW_PUBLICATION",
                    "SET_REVIEW_LEVELS",
                    "CLEAN_UP",
                    "READ_CATALOGUE",
                    "EDIT_CATALOGUE",
                    "ISSUE_CATALOGUE",
                    "READ_REQUESTS",
                    "HANDLE_REQUESTS",
                    "READ_APPLICANTS",
                    "KEEP_REMEDIES"),
            Role.REVIEWER,
            Set.of(
                    "READ_PLAN",
                    "READ_DUTIES",
                    "READ_UNITS",
                    "READ_PUBLICATIONS",
                    "REVIEW_PUBLICATION",
                    "PUBLISH",
                    "WITHDRAW_PUBLICATION",
                    "READ_CATALOGUE",
                    "ISSUE_CATALOGUE"),
            Role.HEAD,
            Set.of(
                    "READ_PLAN",
                    "OBJECT_TO_PLAN",
                    "WRITE_SNAPSHOT",
                    "APPROVE_SNAPSHOT",
                    "READ_DUTIES",
                    "ACCEPT_EVIDENCE",
                    "READ_UNITS",
                    "APPROVE_SCHEME",
                    "READ_CONTACTS",
                    "EDIT_CONTACTS",
                    "READ_PUBLICATIONS",
                    "REVIEW_PUBLICATION",
                    "PUBLISH",
                    "WITHDRAW_PUBLICATION",
                    "READ_CATALOGUE",
                    "READ_REQUESTS",
                    "APPROVE_REQUESTS",
                    "READ_APPLICANTS"),
            Role.CLERK,
            Set.of(
                    "OBJECT_TO_PLAN",
                    "WRITE_SNAPSHOT",
                    "READ_DUTIES",
                    "RECORD_OCCASIONS",
                    "ADD_EVIDENCE",
                    "READ_UNITS",
                    "WRITE_SCHEME",
                    "READ_CONTACTS",
                    "EDIT_CONTACTS",
                    "RECORD_MEETINGS",
                    "READ_PUBLICATIONS",
                    "DRAFT_PUBLICATION",
                    "READ_CATALOGUE",
                    "READ_REQUESTS",
                    "HANDLE_REQUESTS",
                    "READ_APPLICANTS"),
            Role.SECRECY_REVIEWER,
            Set.of("READ_PUBLICATIONS", "REVIEW_SECRECY"),
            Role.SYSTEM_ADMIN,
            Set.of("READ_UNITS", "EDIT_UNITS", "EDIT_GROUPS", "READ_STAFF", "EDIT_STAFF", "READ_POST"),
            Role.SECURITY_ADMIN,
            Set.of("READ_UNITS", "READ_STAFF", "GRANT_ROLES", "EDIT_SECURITY"),
            Role.AUDITOR,
            Set.of("READ_JOURNAL"));

    private final Qingshi qingshi = new Qingshi();
    private final Unit own = qingshi.district;
    private final Unit below = qingshi.named("柳泉镇财政所");
    private final Unit otherOfTheCity = qingshi.county;
    private final Unit above = qingshi.city;

    private Actor actor(Unit unit, Role... roles) {
        List<Grant> grants =
                Arrays.stream(roles).map(role -> new Grant(role, unit.path())).toList();
        return new Actor(new UUID(1, 1), "王某", unit, grants);
    }

    @ParameterizedTest
    @EnumSource
    void aRoleHoldsAtItsUnitAndBelowAndNowhereElse(Role role) {
        for (Act act : Act.values()) {
            boolean allowed = ALLOWED.getOrDefault(role, Set.of()).contains(act.name());
            assertThat(Permissions.may(actor(own, role), act, own))
                    .as(role + " " + act)
                    .isEqualTo(allowed);
            assertThat(Permissions.may(actor(own, role), act, below))
                    .as(role + " " + act + " below")
                    .isEqualTo(allowed);
            for (Unit elsewhere : List.of(otherOfTheCity, above, qingshi.named("临河县财政局"), qingshi.province)) {
                assertThat(Permissions.may(actor(own, role), act, elsewhere))
                        .as(role + " " + act + elsewhere.name())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRoleAtOneDepartmentDoesNotReachItsNeighbours(Role role) {
        Actor clerk = actor(qingshi.named("青石区财政局"), role);
        for (Act act : Act.values()) {
            assertThat(Permissions.may(clerk, act, qingshi.named("青石区民政局"))).isFalse();
            assertThat(Permissions.may(clerk, act, qingshi.district)).isFalse();
        }
    }

    @Test
    void whoHoldsNoRoleMayNothing() {
        for (Act act : Act.values()) {
            assertThat(Permissions.may(actor(own), act, own)).isFalse();
            assertThat(Reach.of(actor(own), act).isEmpty()).isTrue();
        }
    }

    @Test
    void noActIsForgottenAndWhoOpensAccountsGivesNoRights() {
        Set<String> covered = new java.util.HashSet<>();
        ALLOWED.values().forEach(covered::addAll);
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.allOf(Act.class).stream().map(Act::name).toList());
        for (Role role : Role.values()) {
            assertThat(role.allows(Act.EDIT_STAFF) && role.allows(Act.GRANT_ROLES))
                    .as("who opens accounts gives no rights")
                    .isFalse();
        }
    }

    @Test
    void aReachIsTheWidestSubtreesOnly() {
        List<Grant> grants = new ArrayList<>(actor(own, Role.OFFICE).grants());
        grants.add(new Grant(Role.CLERK, below.path()));
        grants.add(new Grant(Role.CLERK, otherOfTheCity.path()));
        grants.add(new Grant(Role.AUDITOR, above.path()));
        Actor many = new Actor(new UUID(1, 1), "王某", own, grants);
        assertThat(Reach.of(many, Act.READ_DUTIES).roots()).containsExactly(own.path(), otherOfTheCity.path());
        assertThat(Reach.of(many, Act.READ_DUTIES).patterns())
                .containsExactly(own.path().value() + "%", otherOfTheCity.path().value() + "%");
        assertThat(Reach.of(many, Act.READ_JOURNAL).roots()).containsExactly(above.path());
    }

    @Test
    void aPathThatOnlyBeginsAlikeIsNotBelow() {
        var ten = cn.yangguang.organization.UnitPath.root("10");
        assertThat(ten.covers(cn.yangguang.organization.UnitPath.root("100"))).isFalse();
        assertThat(ten.covers(ten.below("1"))).isTrue();
    }
}
