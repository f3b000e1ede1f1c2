package cn.yangguang.request.asking;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.Application;
import cn.yangguang.request.ApplicationRules;
import cn.yangguang.request.keeping.SameApplicant;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom one can ask, and what is wrong with what was typed. */
@Component
class Asking {

    private final Organization organization;
    private final SameApplicant same;
    private final Clock clock;

    Asking(Organization organization, SameApplicant same, Clock clock) {
        this.organization = organization;
        this.same = same;
        this.clock = clock;
    }

    /** The organs that exist today: governments and their departments (Art. 27). */
    List<Unit> organs() {
        LocalDate today = LocalDate.now(clock);
        return organization.tree().all().stream()
                .filter(unit -> unit.existsOn(today))
                .toList();
    }

    /** The one that was chosen among them. */
    static Optional<Unit> organ(List<Unit> organs, String typed) {
        return organs.stream()
                .filter(unit -> unit.id().toString().equals(typed))
                .findFirst();
    }

    static List<Choice> choices(List<Unit> units) {
        return units.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    /** Whether this is more than the usual number of one applicant's day; then the form is shown once more, and says so. */
    boolean many(Unit organ, Application application, FormProblems problems) {
        long before = same.today(organ.id(), application.applicant().identity());
        if (before < SameApplicant.USUAL) {
            return false;
        }
        problems.add(
                "manyWhy",
                "您今天已经向" + organ.name() + "提交了 " + before + " 件申请，申请还没有提交。请在这里说明理由（条例第三十五条），再提交一次；不填写也照样受理。");
        return true;
    }

    /** Who asks, and the proofs of it. */
    static List<Field> who(ApplicationForm form, boolean byClerk) {
        List<Field> fields = new ArrayList<>(form.who(byClerk));
        fields.addAll(SentProofs.fields());
        return fields;
    }

    static FormProblems problems(Application application) {
        FormProblems problems = new FormProblems();
        ApplicationRules.problems(application).forEach(problems::add);
        return problems;
    }
}
