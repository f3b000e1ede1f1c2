package cn.yangguang;

import cn.yangguang.web.Visitor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Walks steps in their order; what is made for one serves the next ones too, until somebody does something with it. */
final class Walking {

    private final WalkedDistrict district;
    private final Errands errands;
    private @Nullable WalkedStep last;
    private @Nullable Errand ready;

    Walking(WalkedDistrict district) {
        this.district = district;
        this.errands = new Errands(district);
    }

    /** The status of the answer that somebody got. */
    int walk(WalkedStep step, Visitor person) {
        Errand errand = ready;
        if (errand == null || !step.isOfTheSame(Objects.requireNonNull(last))) {
            errand = errands.of(step.row().name(), step.where());
        }
        int status = errand.by(person).statusCode();
        boolean done = status < 400 && step.row().name().startsWith("POST");
        if (done) {
            district.renew(step.where());
        }
        last = step;
        ready = done ? null : errand;
        return status;
    }
}
