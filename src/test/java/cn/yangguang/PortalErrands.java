package cn.yangguang;

import static cn.yangguang.Errand.get;

import cn.yangguang.WalkedDistrict.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How to call the routes of the portal that are about nobody's thing. */
final class PortalErrands {

    private PortalErrands() {}

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        Map<String, Function<Where, Errand>> known = new HashMap<>();
        for (String path : List.of(
                "/open/column",
                "/open/api",
                "/robots.txt",
                "/sitemap.xml",
                "/sitemap/pages.xml",
                "/api/v1/openapi.json",
                "/api/v1/pieces",
                "/api/v1/catalogue",
                "/api/v1/units",
                "/api/v1/plans",
                "/api/v1/**")) {
            known.put("GET " + path, where -> get(path.replace("**", "nothing/here")));
        }
        String feeds = "/open/feeds";
        known.put("GET " + feeds + "/{format}", where -> get(feeds + "/atom"));
        known.put(
                "GET " + feeds + "/units/{unit}/{format}",
                where -> get(feeds + "/units/" + district.unitId(where) + "/rss"));
        known.put("GET " + feeds + "/themes/{theme}/{format}", where -> get(feeds + "/themes/FINANCE/rss"));
        return known;
    }
}
