package cn.yangguang.plan.ledger;

import cn.yangguang.organization.access.Act;
import cn.yangguang.web.forms.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done to many rows at once. */
public enum BulkAct {
    WAIVE("列为不再要求", Act.WAIVE_DUTIES, true),
    LIFT("恢复要求", Act.WAIVE_DUTIES, true),
    ACCEPT("审核通过待审核的材料", Act.ACCEPT_EVIDENCE, false),
    ASK("今后的材料都要审核", Act.EDIT_DUTIES, false),
    ASK_NO_MORE("今后的材料不必审核", Act.EDIT_DUTIES, false);

    private final String label;
    private final Act act;
    private final boolean reasoned;

    BulkAct(String label, Act act, boolean reasoned) {
        this.label = label;
        this.act = act;
        this.reasoned = reasoned;
    }

    /** The act as pages print it. */
    public String label() {
        return label;
    }

    /** The permission that it needs. */
    public Act act() {
        return act;
    }

    /** Whether a reason must be given. */
    public boolean reasoned() {
        return reasoned;
    }

    /** The act of this name. */
    public static Optional<BulkAct> named(String name) {
        return Choice.chosen(values(), name);
    }

    /** What this person may do to many rows. */
    public static List<BulkAct> of(LedgerDoor.Opened opened) {
        return Arrays.stream(values()).filter(one -> opened.may(one.act)).toList();
    }

    /** The same as choices of a form. */
    static List<Choice> choices(LedgerDoor.Opened opened) {
        return of(opened).stream().map(one -> new Choice(one.name(), one.label)).toList();
    }
}
