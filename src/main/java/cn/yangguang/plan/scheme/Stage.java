package cn.yangguang.plan.scheme;

import cn.yangguang.plan.keeping.Plan.Done;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a scheme has come; a step that is not allowed cannot be written down. */
public sealed interface Stage {

    /** Being written; {@code returned} where it came back. */
    record Drafted(@Nullable Returned returned) implements Stage {

        Submitted submit(Done by) {
            return new Submitted(by);
        }
    }

    /** Waits for the unit's head. */
    record Submitted(Done by) implements Stage {

        Approved approve(Done head) {
            return new Approved(by, head);
        }

        Drafted sendBack(Done head, String because) {
            return new Drafted(new Returned(head, because));
        }
    }

    /** Approved, and not before the public yet. */
    record Approved(Done submitted, Done by) implements Stage {

        Published publish(LocalDate on) {
            return new Published(submitted, by, on);
        }
    }

    record Published(Done submitted, Done by, LocalDate on) implements Stage {}

    /** Who gave it back, and why. */
    record Returned(Done by, String because) {}

    /** The stage as pages print it. */
    default String label() {
        return switch (this) {
            case Drafted(@Nullable Returned returned) -> returned == null ? "起草中" : "已退回修改";
            case Submitted _ -> "待审定";
            case Approved _ -> "已审定，待公布";
            case Published _ -> "已公布";
        };
    }
}
