package cn.yangguang.organization.access;

/** What somebody may be allowed to do to a unit's things. */
public enum Act {
    READ_PLAN,
    EDIT_PLAN,
    CIRCULATE_PLAN,
    OBJECT_TO_PLAN,
    CONFIRM_PLAN,
    PUBLISH_PLAN,
    WRITE_SNAPSHOT,
    APPROVE_SNAPSHOT,
    RELEASE_SNAPSHOTS,
    READ_DUTIES,
    EDIT_DUTIES,
    RECORD_OCCASIONS,
    STRIKE_OCCASIONS,
    ADD_EVIDENCE,
    ACCEPT_EVIDENCE,
    WAIVE_DUTIES,
    READ_UNITS,
    EDIT_UNITS,
    LINK_UNIT_NAMES,
    EDIT_GROUPS,
    READ_STAFF,
    EDIT_STAFF,
    GRANT_ROLES,
    EDIT_SECURITY,
    EDIT_CALENDAR,
    EDIT_OFFICE_TERMS,
    READ_JOURNAL
}
