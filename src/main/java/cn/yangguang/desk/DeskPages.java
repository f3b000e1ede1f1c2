package cn.yangguang.desk;

import cn.yangguang.duty.keeping.DueLists.Wanted;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is due from us: where everybody lands after signing in. */
@Controller
class DeskPages {

    static final String PATH = "/desk";

    private final Organization organization;
    private final DeskViews views;

    DeskPages(Organization organization, DeskViews views) {
        this.organization = organization;
        this.views = views;
    }

    @Bean
    @Order(100)
    static NavigationEntry deskEntry() {
        return new NavigationEntry("待办", PATH, "");
    }

    /** A month or state that does not exist is no filter; a unit out of reach is not found. */
    @GetMapping(PATH)
    View show(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page) {
        UnitTree tree = organization.tree();
        Wanted wanted = new Wanted(month(month), state(state));
        if (unit != null) {
            return tree.find(new UnitId(unit))
                    .filter(known -> Permissions.may(actor, Act.READ_DUTIES, known))
                    .map(known -> shown(views.of(actor, tree, known, wanted, page)))
                    .orElseGet(Views::notFound);
        }
        Reach reach = Reach.of(actor, Act.READ_DUTIES);
        if (reach.isEmpty()) {
            WelcomePage welcome = WelcomePage.of(actor, tree, views.awaiting(actor));
            return Views.html(shell -> Views.TEMPLATES.deskWelcome(shell, welcome));
        }
        return shown(views.all(actor, tree, reach, wanted, page));
    }

    private static View shown(DeskPage page) {
        return Views.html(shell -> Views.TEMPLATES.deskDesk(shell, page));
    }

    private static @Nullable YearMonth month(String typed) {
        try {
            return typed.isBlank() ? null : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable State state(String typed) {
        return Choice.chosen(State.values(), typed).orElse(null);
    }
}
