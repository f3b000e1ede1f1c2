package cn.yangguang.request.asking;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.Application;
import cn.yangguang.request.ApplicationRules;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom one can ask, and what is wrong with what was typed. */
@Component
class Asking {

    private final Organization organization;
    private final Clock clock;

    Asking(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** The organs that exist today: governments and their departments (Art. 27). */
    List<Unit> organs() {
        LocalDate today = LocalDate.now(clock);
        return organization.tree().all().stream()
                .filter(unit -> unit.existsOn(today))
                .toList();
    }

    Optional<Unit> organ(String typed) {
        return organs().stream()
                .filter(unit -> unit.id().toString().equals(typed))
                .findFirst();
    }

    static List<Choice> choices(List<Unit> units) {
        return units.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    static FormProblems problems(Application application) {
        FormProblems problems = new FormProblems();
        ApplicationRules.problems(application).forEach(problems::add);
        return problems;
    }
}
