package cn.yangguang.checks.access;

import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks at markup: pictures without words, headings that skip a level, tables without a head, links that say nothing. */
public final class Accessibility {

    private static final Pattern EMPTY_WORDS =
            Pattern.compile("(?:请)?(?:点击)?(?:这里|此处|这儿|查看|更多|详情|查看详情|查看更多|链接|下载|点击|点我|进入|more|here|>+|…|\\.{3})");

    private Accessibility() {}

    /** What is wrong with a page or a piece of one; each finding's text says what, its place in the text is 0. */
    public static List<Finding> of(String html) {
        Document page = Jsoup.parse(html);
        List<Finding> found = new ArrayList<>();
        for (Element image : page.select("img:not([alt]), area[href]:not([alt]), input[type=image]:not([alt])")) {
            add(found, Kind.IMAGE_WITHOUT_TEXT, "图片没有替代文字：" + image.attr("src"));
        }
        for (Element link : page.select("a[href]")) {
            String words = link.text().strip();
            boolean pictured = !link.select("img[alt]:not([alt=''])").isEmpty() || link.hasAttr("aria-label");
            if (!pictured && (words.isEmpty() || EMPTY_WORDS.matcher(words).matches())) {
                add(found, Kind.LINK_WORDS, "链接文字说不清去向：“" + words + "”");
            }
        }
        for (Element table : page.select("table:not([role=presentation])")) {
            if (table.select("th").isEmpty()
                    && table.select("tr").size() > 1
                    && table.select("table table").isEmpty()) {
                add(
                        found,
                        Kind.TABLE_WITHOUT_HEAD,
                        "表格没有表头：" + table.text().lines().findFirst().orElse(""));
            }
        }
        headings(page.select("h1, h2, h3, h4, h5, h6"), found);
        return found;
    }

    private static void headings(List<Element> headings, List<Finding> found) {
        int level = 0;
        for (Element heading : headings) {
            int next = heading.tagName().charAt(1) - '0';
            if (level > 0 && next > level + 1) {
                add(found, Kind.HEADING_SKIPPED, "标题从%d级跳到%d级：%s".formatted(level, next, heading.text()));
            }
            level = next;
        }
    }

    private static void add(List<Finding> found, Kind kind, String words) {
        String said = words.length() > 80 ? words.substring(0, 80) : words;
        found.add(new Finding(0, said.length(), kind, said, null));
    }
}
