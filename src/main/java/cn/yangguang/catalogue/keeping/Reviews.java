package cn.yangguang.catalogue.keeping;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is closed and has to be looked at again (条例 18), within a person's reach. */
@Component
public class Reviews {

    private final CatalogueItems items;
    private final ClosedMatters matters;

    Reviews(CatalogueItems items, ClosedMatters matters) {
        this.items = items;
        this.matters = matters;
    }

    /** Items on request whose review is due by the day. */
    public List<KeptItem> items(Actor actor, LocalDate by) {
        return items.toReview(reach(actor), by);
    }

    /** Matters not disclosed whose review is due by the day. */
    public List<ClosedMatter> matters(Actor actor, LocalDate by) {
        return matters.toReview(reach(actor), by);
    }

    private static String[] reach(Actor actor) {
        return Reach.of(actor, Act.EDIT_CATALOGUE).patterns();
    }
}
