package cn.yangguang.demo.play;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The plan that the year is about. */
@Component
@Profile(Play.PROFILE)
class YearsPlan {

    private final Plans plans;
    private final Cast cast;

    YearsPlan(Plans plans, Cast cast) {
        this.plans = plans;
        this.cast = cast;
    }

    /** As it is now; it has been read in. */
    Plan now() {
        UnitId district = cast.district().id();
        return plans.within(Reach.of(cast.office(), Act.READ_PLAN)).stream()
                .filter(plan -> plan.owner().equals(district) && plan.level() == null)
                .findFirst()
                .orElseThrow();
    }

    /** The city's plan that stands above it; it has been read in. */
    Plan above() {
        return plans.within(Reach.of(cast.office(), Act.READ_PLAN)).stream()
                .filter(plan -> plan.level() != null)
                .findFirst()
                .orElseThrow();
    }

    /** The present draft of the plan, or of an amendment. */
    Draft draft(Plan plan) {
        return plans.draft(plan.id(), plan.revision());
    }

    /** The one task whose words hold these. */
    static DraftTask task(Draft draft, String words) {
        return draft.live().stream()
                .filter(task -> task.requirement().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no task of the play's plan says " + words));
    }
}
