package cn.yangguang.plan.keeping;

import cn.yangguang.plan.draft.Obstacle;
import java.util.List;

/** Something beside the draft itself that may stand in the way of issuing a plan. */
public interface Hindrance {

    /** What is not settled yet; the office may go on without it if it says why. */
    List<Obstacle> of(Plan plan);
}
