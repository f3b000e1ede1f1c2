package cn.yangguang.publication.saved;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much running text stands in each element: characters that are no links, those of sentences counting double, and
 * nothing in navigation, heads and feet of sites. One pass over the page.
 */
final class Weights {
    /** Names of what surrounds an article on every page of a site. */
    static final Pattern AROUND = Pattern.compile(
            "(?i)(?:^|[-_ ])(?:foot|footer|bottom|copyright|nav|navbar|menu|header|top|topbar|crumb|crumbs|breadcrumb|position|location|"
                    + "sidebar|friendlink|yqlj|search|login|share|bdsharebuttonbox|jiathis_style|pagination|footers?|foot-?bar)(?:$|[-_ \\d])");

    /** Names that say that an article is inside after all. */
    private static final Pattern ARTICLE = Pattern.compile("(?i)content|article|zoom|detail|main|text");

    private static final Pattern SENTENCE = Pattern.compile("[。；！？;]|，[^，]{2,}");

    private final Map<Element, Integer> weights = new IdentityHashMap<>();

    Weights(Element root) {
        weigh(root);
    }

    int of(Element element) {
        return weights.getOrDefault(element, 0);
    }

    private int weigh(Element element) {
        int weight = 0;
        StringBuilder own = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                own.append(words.getWholeText());
            } else if (node instanceof Element child && counts(child)) {
                weight += weigh(child);
            }
        }
        String text = Words.tight(own.toString());
        weight += SENTENCE.matcher(text).find() ? 2 * text.length() : text.length();
        weights.put(element, weight);
        return weight;
    }

    private static boolean counts(Element child) {
        String name = child.normalName();
        return !name.equals("a")
                && !name.equals("nav")
                && !name.equals("footer")
                && !name.equals("header")
                && !Words.unseen(child)
                && !around(child);
    }

    static boolean around(Element element) {
        return AROUND.matcher(element.className()).find()
                || AROUND.matcher(element.id()).find();
    }
}
