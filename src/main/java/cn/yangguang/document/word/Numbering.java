package cn.yangguang.document.word;

import cn.yangguang.document.content.Xml;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that a docx defines: how each level is counted and printed. */
final class Numbering {

    /** One level of a list; text holds %1 to %9 where the numbers go. */
    record Level(int start, String format, String text, boolean latin, String suffix) {}

    private final Map<Integer, Xml> abstracts = new HashMap<>();
    private final Map<Integer, Xml> lists = new HashMap<>();
    private final Map<String, Integer> byStyle = new HashMap<>();

    static Numbering of(@Nullable Xml part) {
        Numbering numbering = new Numbering();
        if (part != null) {
            for (Xml child : part.children()) {
                numbering.add(child);
            }
        }
        return numbering;
    }

    private void add(Xml child) {
        if (child.is("abstractNum")) {
            int id = id(child, "abstractNumId");
            abstracts.put(id, child);
            String style = child.value("styleLink");
            if (style != null) {
                byStyle.put(style, id);
            }
        } else if (child.is("num")) {
            lists.put(id(child, "numId"), child);
        }
    }

    private static int id(Xml element, String attribute) {
        String id = element.attribute(attribute);
        return id == null || !id.matches("\\d{1,9}") ? -1 : Integer.parseInt(id);
    }

    /** Lists that count on with one another have the same counter; -1 for a list that does not exist. */
    int counter(int list) {
        Xml found = lists.get(list);
        int id = found == null ? -1 : found.number(-1, "abstractNumId");
        Xml definition = abstracts.get(id);
        String link = definition == null ? null : definition.value("numStyleLink");
        return link == null ? id : byStyle.getOrDefault(link, id);
    }

    /** The number at which this list begins the level anew, or -1 where it counts on. */
    int restart(int list, int level) {
        Xml override = override(list, level);
        return override == null ? -1 : override.number(-1, "startOverride");
    }

    @Nullable
    Level level(int list, int level) {
        Xml override = override(list, level);
        Xml own = override == null ? null : override.child("lvl");
        if (own != null) {
            return level(own);
        }
        Xml definition = abstracts.get(counter(list));
        Xml found = definition == null ? null : atLevel(definition, "lvl", level);
        return found == null ? null : level(found);
    }

    private @Nullable Xml override(int list, int level) {
        Xml found = lists.get(list);
        return found == null ? null : atLevel(found, "lvlOverride", level);
    }

    private static @Nullable Xml atLevel(Xml parent, String name, int level) {
        for (Xml child : parent.children()) {
            if (child.is(name) && id(child, "ilvl") == level) {
                return child;
            }
        }
        return null;
    }

    private static Level level(Xml level) {
        String format = level.value("numFmt");
        if (format == null) {
            Xml newer = level.path("AlternateContent", "Choice", "numFmt");
            format = newer == null ? "decimal" : newer.attribute("val");
        }
        String text = level.value("lvlText");
        String suffix = level.value("suff");
        return new Level(
                level.number(0, "start"),
                format == null ? "decimal" : format,
                text == null ? "" : text,
                level.on("isLgl"),
                suffix == null ? "tab" : suffix);
    }
}
