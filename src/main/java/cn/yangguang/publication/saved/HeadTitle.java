package cn.yangguang.publication.saved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title in the head of a page: its parts, some of which name the site. */
final class HeadTitle {

    private static final String SEPARATORS = "\\s*[-_—–|>|｜]+\\s*|\\s{2,}";

    /** Of the words under which a site shows documents, what a title ends with or is. */
    private static final List<String> SITE_ENDS =
            List.of("政府", "政府网", "网", "网站", "门户网站", "官网", "门户", "平台", "信息公开", "政府信息公开", "官方网站");

    private HeadTitle() {}

    /** Whether it is a whole part of the head's title, its first or its last. */
    static boolean outer(String head, String repeated) {
        if (repeated.length() < Titles.SHORT) {
            return false;
        }
        String rest = head.startsWith(repeated) ? head.substring(repeated.length()) : "";
        String before = head.endsWith(repeated) ? head.substring(0, head.length() - repeated.length()) : "";
        return head.equals(repeated) || rest.matches("[-_—–|>｜\\s].*") || before.matches(".*[-_—–|>｜\\s]");
    }

    static boolean site(String text) {
        return SITE_ENDS.stream().anyMatch(end -> text.endsWith(end) && text.length() <= 22);
    }

    /** The longest part of the head's title that names no site; all of it where it has no parts. */
    static @Nullable String part(String head) {
        List<String> parts = new ArrayList<>(List.of(head.split(SEPARATORS, -1)));
        parts.removeIf(part -> part.isBlank() || site(part));
        String longest =
                parts.stream().max(Comparator.comparingInt(String::length)).orElse("");
        return longest.length() < 4 ? null : longest;
    }
}
