package cn.yangguang.publication.saved;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page, by name whatever its case: those of the national rule (国办发〔2017〕47号) and of systems. */
final class Metas {
    private static final String SAVED_FROM = "saved from";

    /** The first line of a page that a browser has saved. */
    private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

    static final List<String> TITLE = List.of("articletitle", "og:title", "dc.title");
    static final List<String> PUBLISHED = List.of(
            "pubdate",
            "publishdate",
            "pubtime",
            "publishtime",
            "firstpublishedtime",
            "og:release_date",
            "article:published_time");
    static final List<String> SOURCE = List.of("contentsource");
    static final List<String> SITE = List.of("sitename");
    static final List<String> COLUMN = List.of("columnname");
    static final List<String> ADDRESS = List.of("url", "og:url", SAVED_FROM);

    private final Map<String, String> values = new HashMap<>();

    Metas(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            String value = Words.tidy(meta.attr("content"));
            if (!name.isBlank() && !value.isEmpty() && !value.equals("null")) {
                values.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value);
            }
        }
        savedFrom(page);
    }

    private void savedFrom(Document page) {
        for (Node node : page.childNodes()) {
            Matcher saved = SAVED.matcher(node instanceof Comment comment ? comment.getData() : "");
            if (saved.find()) {
                values.put(SAVED_FROM, saved.group(1));
            }
        }
    }

    /** The first of these that says something. */
    @Nullable
    String first(List<String> names) {
        return names.stream()
                .map(values::get)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }
}
