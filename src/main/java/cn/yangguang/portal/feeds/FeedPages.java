package cn.yangguang.portal.feeds;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.portal.SiteAddress;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.OpenFilter;
import cn.yangguang.publication.keeping.OpenLists;
import cn.yangguang.publication.keeping.OpenPiece;
import cn.yangguang.web.ForMachines;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The feeds, each as RSS and as Atom: of everything, of a unit, of a theme. */
@Controller
class FeedPages {

    private static final String PATH = "/open/feeds";
    private static final String FORMAT = "/{format:rss|atom}";
    private static final int MOST = 50;

    private final OpenLists lists;
    private final Organization organization;
    private final SiteAddress site;
    private final Clock clock;

    FeedPages(OpenLists lists, Organization organization, SiteAddress site, Clock clock) {
        this.lists = lists;
        this.organization = organization;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(PATH + FORMAT)
    View all(@PathVariable String format) {
        return feed(format, "政府信息", "/" + format, "/open/pieces", OpenFilter.ALL);
    }

    @GetMapping(PATH + "/units/{unit}" + FORMAT)
    View unit(@PathVariable UUID unit, @PathVariable String format) {
        Optional<Unit> known = organization.unit(new UnitId(unit));
        return known.map(one -> feed(
                        format,
                        one.name() + "公开的政府信息",
                        "/units/" + unit + "/" + format,
                        "/open/pieces?unit=" + unit,
                        OpenFilter.of(one.id())))
                .orElseGet(Views::notFound);
    }

    @GetMapping(PATH + "/themes/{theme}" + FORMAT)
    View theme(@PathVariable String theme, @PathVariable String format) {
        return Choice.chosen(SubjectClass.values(), theme)
                .map(one -> feed(
                        format,
                        one.label(),
                        "/themes/" + theme + "/" + format,
                        "/open/pieces?theme=" + theme,
                        OpenFilter.of(one)))
                .orElseGet(Views::notFound);
    }

    private View feed(String format, String what, String self, String page, OpenFilter filter) {
        List<OpenPiece> pieces = lists.latest(filter, MOST);
        Instant changed = lists.changed().orElse(Instant.EPOCH);
        Feed.Format form = Feed.Format.valueOf(format.toUpperCase(Locale.ROOT));
        return site.with(Set.of("publication", "unit"), base -> {
            Feed feed = new Feed(site.name() + "：" + what, base, PATH + self, page, changed, pieces);
            return ForMachines.of(form.type(), form.write(feed), changed, clock.instant());
        });
    }
}
