package cn.yangguang.publication.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.publication.keeping.PublicationLists;
import cn.yangguang.publication.keeping.StageName;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells people on the desk which pieces wait for them: sent back, to be signed, owed afterwards, to be published. */
@Component
@Order(120)
class PublicationsAwaiting implements AwaitingList {

    private final PublicationLists lists;

    PublicationsAwaiting(PublicationLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        if (Reach.of(actor, Act.READ_PUBLICATIONS).isEmpty()) {
            return List.of();
        }
        PublicationLists.Waiting waiting = lists.waiting(actor);
        List<Awaiting> awaiting = new ArrayList<>();
        add(awaiting, waiting.owed(), "件紧急公开的信息等您补办审核", StageName.PUBLISHED, new Badge("待补办", Lamp.BAD));
        add(awaiting, waiting.returned(), "件您起草的信息被退回", StageName.RETURNED, new Badge("已退回", Lamp.BAD));
        add(awaiting, waiting.review(), "件信息等您审核校对", StageName.IN_REVIEW, new Badge("待审核", Lamp.SOON));
        add(awaiting, waiting.secrecy(), "件信息等您作保密审查", StageName.IN_SECRECY_REVIEW, new Badge("待审查", Lamp.SOON));
        add(awaiting, waiting.cleared(), "件信息审核通过，等您公开", StageName.CLEARED, new Badge("待公开", Lamp.SOON));
        return awaiting;
    }

    private static void add(List<Awaiting> awaiting, long number, String words, StageName stage, Badge badge) {
        if (number > 0) {
            awaiting.add(new Awaiting(number + " " + words, PublicationPages.PATH + "?stage=" + stage, badge));
        }
    }
}
