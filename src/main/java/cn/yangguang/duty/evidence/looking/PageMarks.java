package cn.yangguang.duty.evidence.looking;

import cn.yangguang.language.Characters;
import cn.yangguang.language.Numbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document number 发文字号 and the date on the page of a government site: in the marks that such sites set for
 * machines, else behind the words that name them. A number that the text merely cites is not the page's own.
 */
final class PageMarks {

    private static final String NUMBER =
            "([\\p{IsHan}A-Za-z]{1,20})[〔﹝\\[［(（【<〈]((?:19|20)\\d{2})[〕﹞\\]］)）】>〉]\\s*第?(\\d{1,6})号";
    private static final Pattern NAMED_NUMBER =
            Pattern.compile("(?:发\\s*文\\s*字\\s*号|发文文号|文\\s*号)\\s*[】\\])）]?\\s*[：:]?\\s*" + NUMBER);
    private static final Pattern IN_TITLE = Pattern.compile("^" + NUMBER + "|[（(\\s]" + NUMBER + "[）)]?$");

    private static final String YEAR = "(\\d{4}|[〇○零一二三四五六七八九]{4})";
    private static final String PART = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String DAY = YEAR + "\\s*[-年/.]\\s*" + PART + "\\s*[-月/.]\\s*" + PART;
    private static final Pattern ANY_DAY = Pattern.compile(DAY);
    /** Of several dates, the one on which it became public says most; then the one on which it was signed. */
    private static final List<Pattern> NAMED_DAYS = List.of(
            Pattern.compile("(?:发布|公开|发文|公布)(?:日期|时间)\\s*[】\\])）]?\\s*[：:]?\\s*" + DAY),
            Pattern.compile("(?:成文|印发|生成)(?:日期|时间)\\s*[】\\])）]?\\s*[：:]?\\s*" + DAY),
            Pattern.compile("(?:日期|时间)\\s*[：:]\\s*" + DAY));

    private PageMarks() {}

    /** What a mark for machines says, or nothing. */
    static String meta(Document html, String name) {
        return html.select("meta").stream()
                .filter(mark -> mark.attr("name").equalsIgnoreCase(name)
                        || mark.attr("property").equalsIgnoreCase(name))
                .map(mark -> mark.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The number as it is written officially, 某发〔2024〕5号. */
    static @Nullable String number(Document html, String title, String words) {
        Matcher named = NAMED_NUMBER.matcher(words);
        if (named.find()) {
            return written(named, 1);
        }
        Matcher titled = IN_TITLE.matcher(title);
        if (titled.find()) {
            return written(titled, titled.group(1) != null ? 1 : 4);
        }
        return html.select("p, div, span, td, h2, h3").stream()
                .map(Element::ownText)
                .map(line -> Pattern.compile("[（(]?" + NUMBER + "[）)]?").matcher(line.strip()))
                .filter(Matcher::matches)
                .map(line -> written(line, 1))
                .findFirst()
                .orElse(null);
    }

    private static String written(Matcher number, int first) {
        return number.group(first) + "〔" + number.group(first + 1) + "〕" + number.group(first + 2) + "号";
    }

    static @Nullable LocalDate date(Document html, String words) {
        for (String name : List.of("PubDate", "publishdate", "article:published_time")) {
            Optional<LocalDate> marked = first(ANY_DAY, meta(html, name));
            if (marked.isPresent()) {
                return marked.get();
            }
        }
        return NAMED_DAYS.stream()
                .flatMap(named -> first(named, words).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> first(Pattern day, String text) {
        Matcher found = day.matcher(Characters.halfWidth(text));
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Numbers.read(found.group(1)).orElse(0),
                    Numbers.read(found.group(2)).orElse(0),
                    Numbers.read(found.group(3)).orElse(0)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
