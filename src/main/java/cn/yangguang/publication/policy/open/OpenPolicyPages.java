package cn.yangguang.publication.policy.open;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.policy.Validity;
import cn.yangguang.publication.policy.keeping.PolicyLibrary;
import cn.yangguang.publication.policy.keeping.PolicyLibrary.Wanted;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import cn.yangguang.web.NarrowDoor;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The public's pages of policy documents. */
@Controller
class OpenPolicyPages {

    private static final String PATH = "/open/policies";
    private static final String IN_FORCE = PATH + "/in-force";

    private final NarrowDoor searches = new NarrowDoor(8, Duration.ofSeconds(3), "正在文件库里查找的人较多");
    private final PolicyLibrary library;
    private final Organization organization;
    private final Clock clock;

    OpenPolicyPages(PolicyLibrary library, Organization organization, Clock clock) {
        this.library = library;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View all(@RequestParam MultiValueMap<String, String> asked) {
        UnitTree tree = organization.tree();
        return searches.asking(() -> LibraryFilter.of(asked, tree)
                .map(wanted -> view("政府文件库", PATH, wanted, tree, asked))
                .orElseGet(Views::noSuchChoice));
    }

    @GetMapping(IN_FORCE)
    View inForce(@RequestParam MultiValueMap<String, String> asked) {
        UnitTree tree = organization.tree();
        return searches.asking(() -> LibraryFilter.inForce(asked, tree)
                .map(wanted -> view("现行有效的行政规范性文件", IN_FORCE, wanted, tree, asked))
                .orElseGet(Views::noSuchChoice));
    }

    private View view(String title, String action, Wanted wanted, UnitTree tree, MultiValueMap<String, String> asked) {
        PolicyLibrary.Counts counts = library.counts(wanted);
        Paging paging = Paging.of(page(asked.getFirst("page")), counts.total());
        OpenPolicyPage.Library page = new OpenPolicyPage.Library(
                title,
                action,
                wanted.inForce(),
                LocalDate.now(clock).toString(),
                LibraryFilter.fields(wanted, counts, tree),
                library.page(wanted, paging).stream().map(one -> row(one, tree)).toList(),
                paging);
        // any piece that goes out, is withdrawn or abolished changes it
        return Keeping.of(
                Set.of("publication", "unit"), Views.html(shell -> Views.TEMPLATES.policyLibrary(shell, page)));
    }

    private static int page(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    private static OpenPolicyPage.Row row(PolicyLibrary.Document one, UnitTree tree) {
        return new OpenPolicyPage.Row(
                one.title(),
                "/open/pieces/" + one.number(),
                one.documentNumber(),
                tree.find(new UnitId(one.organ())).map(Unit::name).orElse(""),
                Objects.toString(one.signedOn(), ""),
                term(one),
                badge(one.validity()),
                one.normative());
    }

    private static String term(PolicyLibrary.Document one) {
        String from = Objects.toString(one.validFrom(), "");
        LocalDate to = one.validTo();
        return to == null ? from : (from + " 至 " + to).strip();
    }

    private static Badge badge(Validity validity) {
        Lamp lamp = switch (validity) {
            case IN_FORCE -> Lamp.GOOD;
            case AMENDED, NOT_YET -> Lamp.CALM;
            case EXPIRED, ABOLISHED -> Lamp.BAD;
        };
        return new Badge(validity.label(), lamp);
    }
}
