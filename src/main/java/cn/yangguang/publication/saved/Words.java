package cn.yangguang.publication.saved;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Text of pages, and which of it nobody sees. */
final class Words {
    /** Blanks of every kind that pages pad with, and marks of no width. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000\\ue004\\ue5e5]+");

    private static final Pattern NOTHING =
            Pattern.compile("[\\u200b-\\u200f\\u2028-\\u202e\\ufeff\\u00ad\\u0000-\\u0008]");

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "select",
            "option",
            "textarea",
            "button",
            "input",
            "svg",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "map",
            "marquee");

    /** The same, one by one: comparing takes most of the time. */
    private static final String BLANK_OR_NOTHING = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
            + "\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u3000\ue004\ue5e5\ufeff\u00ad";

    /** Classes by which frameworks hide what they do not show. */
    private static final Set<String> HIDING = Set.of("ng-hide", "d-none", "layui-hide", "hidden");

    private Words() {}

    /** With single blanks and without those at the ends. */
    static String tidy(String text) {
        return BLANKS.matcher(NOTHING.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Without any blank: for comparing. */
    static String tight(String text) {
        StringBuilder tight = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter > ' ' && BLANK_OR_NOTHING.indexOf(letter) < 0) {
                tight.append(letter);
            }
        }
        return tight.toString();
    }

    static boolean unseen(Element element) {
        if (SILENT.contains(element.normalName())) {
            return true;
        }
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || HIDING.stream().anyMatch(element::hasClass)
                || (!style.isEmpty() && hides(style));
    }

    private static boolean hides(String style) {
        String tight = tight(style).toLowerCase(Locale.ROOT);
        return tight.contains("display:none") || tight.contains("visibility:hidden") || tight.contains("mso-hide:all");
    }

    /** Whether it stands in lines of its own; ins and del, which the parser counts among these, do not. */
    static boolean block(Element element) {
        String name = element.normalName();
        return element.isBlock() ? !name.equals("ins") && !name.equals("del") : name.equals("td") || name.equals("th");
    }
}
