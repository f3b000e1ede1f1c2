package cn.yangguang.publication.importing.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.publication.importing.ImportIssuers;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the office on the desk that imported pieces wait for their issuers. */
@Component
@Order(160)
class ImportsAwaiting implements AwaitingList {

    private final ImportIssuers issuers;

    ImportsAwaiting(ImportIssuers issuers) {
        this.issuers = issuers;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        Reach reach = Reach.of(actor, Act.LINK_UNIT_NAMES);
        long unlinked = reach.isEmpty() ? 0 : issuers.unlinked(reach);
        return unlinked == 0
                ? List.of()
                : List.of(new Awaiting(
                        "导入的信息有 " + unlinked + " 个发文机关没有对应到单位", ImportedPages.PATH, new Badge("待对应", Lamp.SOON)));
    }
}
