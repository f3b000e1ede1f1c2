package cn.yangguang.request.dispute;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All reconsiderations and lawsuits within reach; the numbers of table four open here what they count. */
@Controller
class RemedyListPages {

    private static final String CASES = "/desk/requests";

    private final RemedyCases cases;
    private final Organization organization;

    RemedyListPages(RemedyCases cases, Organization organization) {
        this.cases = cases;
        this.organization = organization;
    }

    @GetMapping(CASES + "/remedies")
    View list(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Reach reach = Reach.of(actor, Act.READ_REQUESTS);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        List<Unit> units = reach.units(organization.tree());
        RemedyFilter filter = new RemedyFilter(sent, units);
        Paging paging = Paging.of(filter.page(), cases.count(reach, filter));
        List<RemedyListPage.Row> rows = cases.within(reach, filter, paging).stream()
                .map(RemedyListPages::row)
                .toList();
        RemedyListPage page = new RemedyListPage(rows, paging, filter.fields());
        return Views.html(shell -> Views.TEMPLATES.requestRemedyList(shell, page));
    }

    private static RemedyListPage.Row row(RemedyCases.Listed listed) {
        RemedyCase one = listed.one();
        return new RemedyListPage.Row(
                listed.number().toString(),
                CASES + "/" + one.request() + "/remedies",
                listed.unit(),
                one.kind().label(),
                one.filed().toString(),
                one.organ(),
                one.number(),
                RemedyCasePages.badge(listed.ended()),
                Objects.toString(one.decided(), ""));
    }
}
