package cn.yangguang;

import cn.yangguang.WalkedDistrict.Where;
import java.util.Map;

/** What units of the walked district tell the public of a period, in each stage. */
final class WalkedSnapshots {

    /** What a unit would hand in of a period. */
    static final String[] WRITTEN = {
        "progress", "按季度公布了财政收支情况。", "effect", "", "nextSteps", "继续公布。", "seen", "0", "then", "submit"
    };

    private final WalkedDistrict district;
    private final WalkedPlans plans;

    WalkedSnapshots(WalkedDistrict district, WalkedPlans plans) {
        this.district = district;
        this.plans = plans;
    }

    /** The path of a snapshot that nobody has begun. */
    String snapshot(Where where) {
        return district.once(where, "snapshot", () -> snapshot(where, plans.confirmed(where)));
    }

    private String snapshot(Where where, String plan) {
        return plan.replaceFirst("/(desk|open)/plans/", "/desk/snapshots/") + "/2024-Q4/" + district.unitId(where);
    }

    /** The path of a snapshot that waits for approval, at its second version. */
    String submitted(Where where) {
        return district.once(where, "submitted snapshot", () -> {
            String path = submit(where, plans.confirmed(where));
            district.nextPlan(where);
            return path;
        });
    }

    private String submit(Where where, String plan) {
        String path = snapshot(where, plan);
        district.clerk.get(path);
        WalkedDistrict.done(
                district.clerk.post(path, Errand.post(path).with(WRITTEN).form()));
        return path;
    }

    /** The path of a public plan with a snapshot that can be released. */
    String approved(Where where) {
        return district.once(where, "approved snapshot", () -> {
            String open = plans.published(where);
            String path = submit(where, open);
            district.head.get(path);
            WalkedDistrict.done(district.head.post(path + "/approve", Map.of("seen", "2")));
            district.forget(where, "published");
            return open.replace("/open/", "/desk/");
        });
    }
}
