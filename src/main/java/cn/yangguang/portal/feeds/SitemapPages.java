package cn.yangguang.portal.feeds;

import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.portal.OpenShelves;
import cn.yangguang.portal.SiteAddress;
import cn.yangguang.publication.keeping.NumberBlocks;
import cn.yangguang.web.ForMachines;
import cn.yangguang.web.Views;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The site map for search engines: an index, the lasting pages, and the pieces in parts; and what robots may read. */
@Controller
class SitemapPages {

    /** As many addresses as a part may have (sitemaps.org). */
    private static final int PART = 50_000;

    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final Set<String> ABOUT = Set.of("publication", "plan", "catalogue", "unit");

    private final NumberBlocks blocks;
    private final Plans plans;
    private final OpenShelves shelves;
    private final Organization organization;
    private final SiteAddress site;

    SitemapPages(NumberBlocks blocks, Plans plans, OpenShelves shelves, Organization organization, SiteAddress site) {
        this.blocks = blocks;
        this.plans = plans;
        this.shelves = shelves;
        this.organization = organization;
        this.site = site;
    }

    @GetMapping("/robots.txt")
    View robots() {
        return site.with(ABOUT, base -> ForMachines.of(TEXT, """
                        User-agent: *
                        Disallow: /desk
                        Disallow: /sign-in
                        Disallow: /large
                        Sitemap: %s/sitemap.xml
                        """.formatted(base).getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping("/sitemap.xml")
    View index() {
        List<Integer> held = blocks.held(PART);
        return written(base -> Xml.document(xml -> {
            xml.open("sitemapindex", "xmlns", SCHEMA);
            xml.open("sitemap").text("loc", base + "/sitemap/pages.xml").close();
            for (int block : held) {
                xml.open("sitemap")
                        .text("loc", base + "/sitemap/pieces-" + (block + 1) + ".xml")
                        .close();
            }
            xml.close();
        }));
    }

    /** What turns the site's address into a document. */
    private interface Writing {
        byte[] of(String base);
    }

    private View written(Writing writing) {
        return site.with(ABOUT, base -> ForMachines.of(XML, writing.of(base)));
    }

    @GetMapping("/sitemap/pages.xml")
    View pages() {
        List<String> paths = new ArrayList<>(List.of(
                "/", "/open/column", "/open/pieces", "/open/policies", "/open/plans", "/open/catalogue", "/open/api"));
        UnitTree tree = organization.tree();
        shelves.cataloguedPlaces(tree).forEach(place -> paths.add(OpenShelves.catalogue(place)));
        plans.open().forEach(plan -> paths.add("/open/plans/" + plan.id()));
        return written(base -> Xml.document(xml -> {
            xml.open("urlset", "xmlns", SCHEMA);
            for (String path : paths) {
                xml.open("url").text("loc", base + path).close();
            }
            xml.close();
        }));
    }

    @GetMapping("/sitemap/pieces-{part:[1-9]\\d{0,5}}.xml")
    View pieces(@PathVariable int part) {
        List<NumberBlocks.Numbered> pieces = blocks.of(part - 1, PART);
        return pieces.isEmpty()
                ? Views.notFound()
                : written(base -> Xml.document(xml -> {
                    xml.open("urlset", "xmlns", SCHEMA);
                    for (NumberBlocks.Numbered piece : pieces) {
                        url(xml, base, piece);
                    }
                    xml.close();
                }));
    }

    private static void url(Xml xml, String base, NumberBlocks.Numbered piece) throws XMLStreamException {
        xml.open("url")
                .text("loc", base + "/open/pieces/" + piece.number())
                .text("lastmod", piece.published().toString())
                .close();
    }
}
