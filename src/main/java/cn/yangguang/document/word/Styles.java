package cn.yangguang.document.word;

import cn.yangguang.document.content.Xml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a docx's paragraph styles say about headings and automatic numbers, inheritance included. */
final class Styles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

    /** A number in a list: which list, which of its levels (from 0). */
    record ListLevel(int list, int level) {}

    private final Map<String, Xml> byId = new HashMap<>();
    private @Nullable Xml standard;

    static Styles of(@Nullable Xml part) {
        Styles styles = new Styles();
        if (part != null) {
            for (Xml style : part.children()) {
                styles.add(style);
            }
        }
        return styles;
    }

    private void add(Xml style) {
        String id = style.attribute("styleId");
        if (style.is("style") && id != null) {
            byId.putIfAbsent(id, style);
            if ("paragraph".equals(style.attribute("type")) && "1".equals(style.attribute("default"))) {
                standard = style;
            }
        }
    }

    /** The heading level from 1, or 0 for a paragraph that is none. */
    int headingLevel(@Nullable Xml properties) {
        int own = properties == null ? -1 : properties.number(-1, "outlineLvl");
        if (own >= 0) {
            return own < 9 ? own + 1 : 0;
        }
        Xml style = style(properties);
        for (int step = 0; style != null && step < 20; step++) {
            int level = style.number(-1, "pPr", "outlineLvl");
            if (level >= 0) {
                return level < 9 ? level + 1 : 0;
            }
            String name = style.value("name");
            Matcher heading = HEADING.matcher(name == null ? "" : name.toLowerCase(Locale.ROOT));
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            if ("title".equalsIgnoreCase(name)) {
                return 1;
            }
            style = parent(style);
        }
        return 0;
    }

    /** The list that numbers the paragraph, by itself or by its style. */
    @Nullable
    ListLevel list(@Nullable Xml properties) {
        int list = properties == null ? -1 : properties.number(-1, "numPr", "numId");
        int level = properties == null ? -1 : properties.number(-1, "numPr", "ilvl");
        Xml style = style(properties);
        for (int step = 0; style != null && step < 20; step++) {
            list = list >= 0 ? list : style.number(-1, "pPr", "numPr", "numId");
            level = level >= 0 ? level : style.number(-1, "pPr", "numPr", "ilvl");
            style = parent(style);
        }
        return list <= 0 ? null : new ListLevel(list, Math.clamp(level, 0, 8));
    }

    private @Nullable Xml style(@Nullable Xml properties) {
        String id = properties == null ? null : properties.value("pStyle");
        return id == null ? standard : byId.get(id);
    }

    private @Nullable Xml parent(Xml style) {
        String id = style.value("basedOn");
        return id == null ? null : byId.get(id);
    }
}
