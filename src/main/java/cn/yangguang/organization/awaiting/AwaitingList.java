package cn.yangguang.organization.awaiting;

import cn.yangguang.organization.access.Actor;
import java.util.List;

/** Something of one room that can wait for people; a bean, ordered by {@code @Order} among the others. */
@FunctionalInterface
public interface AwaitingList {

    /** What waits for this person now, within their reach; one cheap query, for every look at the desk asks it. */
    List<Awaiting> of(Actor actor);
}
