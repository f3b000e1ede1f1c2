package cn.yangguang.organization.access;

import static cn.yangguang.organization.access.Act.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a person is at a unit; it holds for the unit and everything below it. */
public enum Role {
    /** 政务公开办: reads plans in and confirms them. */
    OFFICE("政务公开办"),
    /** Reviews and publishes what others wrote; whoever wrote any of a piece never does. */
    REVIEWER("公开审核"),
    HEAD("单位负责人"),
    CLERK("经办人"),
    /** Examines each piece before it goes out (保守国家秘密法 Art. 35: 先审查、后公开). */
    SECRECY_REVIEWER("保密审查"),
    /** Units and accounts, who exists: gives nobody a right, for the three administrators are separate people. */
    SYSTEM_ADMIN("系统管理员"),
    /** Roles, locks, second factors and the policy: opens nobody an account. */
    SECURITY_ADMIN("安全管理员"),
    /** Reads the journal, and nothing else. */
    AUDITOR("审计员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** Whether whoever holds this role may hold no other (三员分立, GB/T 22239-2019, 8.1.4.2). */
    public boolean administrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }

    /** The role as pages print it. */
    public String label() {
        return label;
    }

    /** The roles that allow an act. */
    public static List<Role> allowing(Act act) {
        return Arrays.stream(values()).filter(role -> role.allows(act)).toList();
    }

    boolean allows(Act act) {
        return acts().contains(act);
    }

    private Set<Act> acts() {
        return switch (this) {
            case OFFICE ->
                Set.of(
                        READ_PLAN,
                        EDIT_PLAN,
                        CIRCULATE_PLAN,
                        CONFIRM_PLAN,
                        RELEASE_SNAPSHOTS,
                        READ_DUTIES,
                        EDIT_DUTIES,
                        RECORD_OCCASIONS,
                        STRIKE_OCCASIONS,
                        ADD_EVIDENCE,
                        ACCEPT_EVIDENCE,
                        WAIVE_DUTIES,
                        READ_UNITS,
                        LINK_UNIT_NAMES,
                        EDIT_GROUPS,
                        EDIT_CALENDAR,
                        EDIT_OFFICE_TERMS,
                        SET_REMINDERS,
                        SET_SCHEME_DATE,
                        READ_CONTACTS,
                        ASK_CONTACTS,
                        RECORD_MEETINGS,
                        READ_PUBLICATIONS,
                        DRAFT_PUBLICATION,
                        REVIEW_PUBLICATION,
                        PUBLISH,
                        WITHDRAW_PUBLICATION,
                        SET_REVIEW_LEVELS,
                        CLEAN_UP,
                        READ_CATALOGUE,
                        EDIT_CATALOGUE,
                        ISSUE_CATALOGUE,
                        READ_REQUESTS,
                        HANDLE_REQUESTS,
                        READ_APPLICANTS,
                        KEEP_REMEDIES);
            case REVIEWER ->
                Set.of(
                        READ_PLAN,
                        READ_DUTIES,
                        READ_UNITS,
                        READ_PUBLICATIONS,
                        REVIEW_PUBLICATION,
                        PUBLISH,
                        WITHDRAW_PUBLICATION,
                        READ_CATALOGUE,
                        ISSUE_CATALOGUE);
            case HEAD ->
                Set.of(
                        READ_PLAN,
                        OBJECT_TO_PLAN,
                        WRITE_SNAPSHOT,
                        APPROVE_SNAPSHOT,
                        READ_DUTIES,
                        ACCEPT_EVIDENCE,
                        READ_UNITS,
                        APPROVE_SCHEME,
                        READ_CONTACTS,
                        EDIT_CONTACTS,
                        READ_PUBLICATIONS,
                        REVIEW_PUBLICATION,
                        PUBLISH,
                        WITHDRAW_PUBLICATION,
                        READ_CATALOGUE,
                        READ_REQUESTS,
                        APPROVE_REQUESTS,
                        READ_APPLICANTS);
            case CLERK ->
                Set.of(
                        OBJECT_TO_PLAN,
                        WRITE_SNAPSHOT,
                        READ_DUTIES,
                        RECORD_OCCASIONS,
                        ADD_EVIDENCE,
                        READ_UNITS,
                        WRITE_SCHEME,
                        READ_CONTACTS,
                        EDIT_CONTACTS,
                        RECORD_MEETINGS,
                        READ_PUBLICATIONS,
                        DRAFT_PUBLICATION,
                        READ_CATALOGUE,
                        READ_REQUESTS,
                        HANDLE_REQUESTS,
                        READ_APPLICANTS);
            case SECRECY_REVIEWER -> Set.of(READ_PUBLICATIONS, REVIEW_SECRECY);
            case SYSTEM_ADMIN -> Set.of(READ_UNITS, EDIT_UNITS, EDIT_GROUPS, READ_STAFF, EDIT_STAFF, READ_POST);
            case SECURITY_ADMIN -> Set.of(READ_UNITS, READ_STAFF, GRANT_ROLES, EDIT_SECURITY);
            case AUDITOR -> Set.of(READ_JOURNAL);
        };
    }
}
