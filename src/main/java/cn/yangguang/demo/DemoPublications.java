package cn.yangguang.demo;

import cn.yangguang.organization.Unit;
import org.springframework.stereotype.Component;

/** What the district has published already: its column, policies, and figures as data. */
@Component
class DemoPublications {

    private final DemoColumn column;
    private final DemoPolicies policies;
    private final DemoRows rows;

    DemoPublications(DemoColumn column, DemoPolicies policies, DemoRows rows) {
        this.column = column;
        this.policies = policies;
        this.rows = rows;
    }

    /** In the caller's transaction; a step that fails is a fault of ours. */
    void make(Unit district, DemoPieces.Hands office, Unit bureau, DemoPieces.Hands hands) {
        column.make(district, office);
        policies.make(bureau, hands);
        rows.make(district, bureau, hands);
    }
}
