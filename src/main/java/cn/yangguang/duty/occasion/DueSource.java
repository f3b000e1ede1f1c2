package cn.yangguang.duty.occasion;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Actor;
import java.util.List;

/** What the room from which a duty comes tells of it on the page of what is owed. */
public interface DueSource {

    /** Facts in the order in which they are read; none where the duty comes from elsewhere. */
    List<DueFact> of(Actor actor, Owed owed);
}
