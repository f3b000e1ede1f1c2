package cn.yangguang.duty.evidence.looking;

import cn.yangguang.keys.Sm3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a fetched page says of itself. The hash of an HTML page is that of the words that a reader sees: scripts, styles,
 * counters of visits and the day of the visit do not make it another page. Anything else is hashed as it came.
 */
record PageText(
        String title, @Nullable String number, @Nullable LocalDate date, String sm3) {

    private static final int LONGEST_TITLE = 300;
    /** As names of character sets are formed; whether there is one called so must not even be asked of others. */
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9][A-Za-z0-9_-]{1,19})");

    private static final Pattern PASSING =
            Pattern.compile("(?:浏览|点击|阅读|访问)(?:次数|人次|量|数)?[：:]?\\s*\\d*\\s*次?|今天是[^，。]{0,30}?星期[一二三四五六日天]");

    static PageText of(Fetched.Page page) {
        return html(page) ? ofHtml(page) : ofOther(page);
    }

    private static boolean html(Fetched.Page page) {
        String type = page.type().toLowerCase(Locale.ROOT);
        String start = ascii(page.content(), 512).stripLeading().toLowerCase(Locale.ROOT);
        return type.contains("html")
                || (type.isEmpty() && (start.startsWith("<!doctype html") || start.startsWith("<html")));
    }

    private static String ascii(byte[] content, int most) {
        return new String(content, 0, Math.min(most, content.length), StandardCharsets.ISO_8859_1);
    }

    /** A file that is no page is called by the last part of its address. */
    private static PageText ofOther(Fetched.Page page) {
        String path = page.address().getPath() == null ? "" : page.address().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new PageText(titled(name), null, null, Sm3.hex(Sm3.hash(page.content())));
    }

    private static PageText ofHtml(Fetched.Page page) {
        Document html = parsed(page);
        String title = title(html);
        html.select("script, style, noscript, template").remove();
        String words = html.body().text();
        String kept = PASSING.matcher(words).replaceAll("").replaceAll("\\s+", " ");
        return new PageText(
                title,
                PageMarks.number(html, title, words),
                PageMarks.date(html, words),
                Sm3.hex(Sm3.hash(title + "\n" + kept)));
    }

    private static Document parsed(Fetched.Page page) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.content()),
                    charset(page),
                    page.address().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages that name the older sets use the newer characters all the same; null lets the parser look for a mark. */
    private static @Nullable String charset(Fetched.Page page) {
        Matcher declared = DECLARED.matcher(page.type() + ascii(page.content(), 4096));
        if (!declared.find()) {
            return null;
        }
        String name = declared.group(1).toUpperCase(Locale.ROOT);
        return name.startsWith("GB") ? "GB18030" : Charset.isSupported(name) ? name : null;
    }

    private static String title(Document html) {
        return titled(Stream.of(
                        PageMarks.meta(html, "ArticleTitle"),
                        PageMarks.meta(html, "og:title"),
                        html.title(),
                        html.select("h1").stream()
                                .map(Element::text)
                                .findFirst()
                                .orElse(""))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(""));
    }

    private static String titled(String found) {
        String title = found.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return title.isEmpty() ? "（网页没有标题）" : title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }
}
