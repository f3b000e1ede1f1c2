package cn.yangguang.request.handling;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.deadline.InternalRules;
import cn.yangguang.request.keeping.Awaited;
import cn.yangguang.request.keeping.RequestLists;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The cases within reach: those that are open first, by their last day. */
@Controller
class RequestPages {

    static final String PATH = "/desk/requests";

    private final RequestLists lists;
    private final InternalRules rules;
    private final Organization organization;
    private final Clock clock;

    RequestPages(RequestLists lists, InternalRules rules, Organization organization, Clock clock) {
        this.lists = lists;
        this.rules = rules;
        this.organization = organization;
        this.clock = clock;
    }

    @Bean
    @Order(225)
    static NavigationEntry requestEntry() {
        return new NavigationEntry("依申请公开", PATH, Act.READ_REQUESTS.name());
    }

    @GetMapping(PATH)
    View list(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        if (Reach.of(actor, Act.READ_REQUESTS).isEmpty()) {
            return Views.forbidden();
        }
        ListFilter asked = new ListFilter(sent, actor.staff(), LocalDate.now(clock));
        // what waits for a person on the desk is counted where they may do it
        Reach reach = Reach.of(actor, asked.awaited().map(Awaited.Kind::act).orElse(Act.READ_REQUESTS));
        RequestLists.Filter filter = asked.read();
        Paging paging = Paging.of(asked.page(), lists.count(reach, filter));
        List<Unit> units = reach.units(organization.tree());
        List<RequestPage.Row> rows =
                lists.within(reach, filter, paging).stream().map(this::row).toList();
        boolean internal =
                rules.any() || rows.stream().anyMatch(row -> !row.internal().isEmpty());
        RequestPage.Listing listing = new RequestPage.Listing(
                rows,
                paging,
                asked.fields(units, internal),
                !Reach.of(actor, Act.HANDLE_REQUESTS).isEmpty(),
                !Reach.of(actor, Act.EDIT_OFFICE_TERMS).isEmpty(),
                internal,
                asked.narrowed());
        return Views.html(shell -> Views.TEMPLATES.requestList(shell, listing));
    }

    private RequestPage.Row row(RequestLists.Row row) {
        LocalDate today = LocalDate.now(clock);
        return new RequestPage.Row(
                row.number().toString(),
                PATH + "/" + row.id(),
                row.applicant(),
                shortened(row.description()),
                row.unit(),
                Objects.toString(row.received(), "未确认"),
                RequestBadges.stage(row.stage()),
                RequestBadges.legal(row.stage(), row.due(), row.late(), today),
                RequestBadges.internal(row.stage(), row.internalDue(), today));
    }

    static String shortened(String description) {
        return description.length() <= 60 ? description : description.substring(0, 60) + "…";
    }
}
