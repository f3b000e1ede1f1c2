package cn.yangguang.plan.ledger;

import org.springframework.stereotype.Component;

/** The ledger summed up, for the tables and for the pictures. */
@Component
public class LedgerSummaries {

    private final Ledger ledger;
    private final FilterFields fields;

    LedgerSummaries(Ledger ledger, FilterFields fields) {
        this.ledger = ledger;
        this.fields = fields;
    }

    /** By chapter, unit and month, under a path of this room. */
    public LedgerPage.Summary of(LedgerDoor.Opened opened, LedgerFilter filter, String path) {
        SummaryViews views = new SummaryViews(
                filter, opened.sight(), opened.tree(), ledger.tallies(opened.sight(), filter, opened.tree()));
        return new LedgerPage.Summary(fields.of(opened, filter, path), views.tables());
    }
}
