package cn.yangguang.publication.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.keeping.IssuedItem;
import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.publication.Period;
import cn.yangguang.publication.structured.Filing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long a piece stands by the catalogue: what its drafter settled by hand goes before, but never below the item's days. */
@Component
class ItemPeriod {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final IssuedItems items;

    ItemPeriod(IssuedItems items) {
        this.items = items;
    }

    /** The period of an edition that goes out now; the day it goes out is not counted. */
    Period of(KeptEdition kept, Instant out) {
        Period settled = kept.edition().period();
        Filing filing = kept.content().structured().filing();
        Optional<DisclosureItem> item =
                filing == null ? Optional.empty() : items.find(filing.item()).map(IssuedItem::item);
        LocalDate day = LocalDate.ofInstant(out, SHANGHAI);
        return standing(item.map(one -> of(settled, one, day)).orElse(settled), day);
    }

    /** A last day that was settled before a long review gives way to the days that the notice must stand. */
    private static Period standing(Period period, LocalDate out) {
        LocalDate least = out.plusDays(period.noticeDays());
        LocalDate until = period.until();
        return until != null && until.isBefore(least) ? new Period(least, period.noticeDays(), period.early()) : period;
    }

    private static Period of(Period settled, DisclosureItem item, LocalDate out) {
        Integer days = item.publicationDays();
        Integer notice = item.noticeDays();
        LocalDate until = settled.until();
        return new Period(
                until == null && days != null ? out.plusDays(days) : until,
                Math.max(settled.noticeDays(), notice == null ? 0 : Math.min(notice, Period.MOST_DAYS)),
                settled.early());
    }
}
