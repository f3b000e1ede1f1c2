package cn.yangguang.demo;

import cn.yangguang.catalogue.StarterCatalogue;
import cn.yangguang.catalogue.keeping.KeepingItems;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import org.springframework.stereotype.Component;

/** Gives the invented district a catalogue to look at: the starter, taken over and not yet issued. */
@Component
class DemoCatalogue {

    private final KeepingItems keeping;

    DemoCatalogue(KeepingItems keeping) {
        this.keeping = keeping;
    }

    /** In the caller's transaction; issuing is left to whoever tries the district out, as its reviewer. */
    void make(Unit district, Actor office) {
        if (keeping.takeStarter(office, district.id(), StarterCatalogue.fields())
                .isEmpty()) {
            throw new IllegalStateException("the office of the district may keep its catalogue");
        }
    }
}
