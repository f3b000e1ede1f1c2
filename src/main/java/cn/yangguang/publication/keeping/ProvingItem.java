package cn.yangguang.publication.keeping;

import cn.yangguang.catalogue.keeping.CatalogueDuties;
import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.duty.evidence.Witnessing;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.structured.Filing;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A piece that went out proves that its item was disclosed: evidence for the first day that its unit still owes. */
@Component
class ProvingItem {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final IssuedItems items;
    private final Witnessing witnessing;
    private final Organization organization;

    ProvingItem(IssuedItems items, Witnessing witnessing, Organization organization) {
        this.items = items;
        this.witnessing = witnessing;
        this.organization = organization;
    }

    /** In the caller's transaction; a correction of what was out before proves nothing new. */
    @Transactional(propagation = Propagation.MANDATORY)
    void published(KeptEdition kept, Edition after) {
        Filing filing = kept.content().structured().filing();
        if (filing != null && after.stage() instanceof Stage.Published(var at, boolean _)) {
            LocalDate day = LocalDate.ofInstant(at, SHANGHAI);
            items.find(filing.item())
                    .ifPresent(issued -> witnessing.witness(
                            CatalogueDuties.source(issued.place()) + issued.id(),
                            organization.unit(kept.publication().unit()).orElseThrow(),
                            "publication/" + kept.publication().id(),
                            after.hash(),
                            "公开“" + kept.content().title() + "”",
                            day));
        }
    }
}
