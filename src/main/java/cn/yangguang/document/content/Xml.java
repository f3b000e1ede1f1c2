package cn.yangguang.document.content;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element of an office part with everything inside; known by local names, for Office has two sets of namespaces. */
public final class Xml {
    private final String name;
    private final String[] attributes;
    private final List<Xml> children = new ArrayList<>(0);
    private String text = "";

    private Xml(String name, String[] attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    static Xml start(XMLStreamReader reader) {
        String[] attributes = new String[2 * reader.getAttributeCount()];
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes[2 * i] = reader.getAttributeLocalName(i);
            attributes[2 * i + 1] = reader.getAttributeValue(i);
        }
        return new Xml(reader.getLocalName(), attributes);
    }

    void add(Xml child) {
        children.add(child);
    }

    void text(String all) {
        text = all;
    }

    public String name() {
        return name;
    }

    /** The characters directly inside. */
    public String text() {
        return text;
    }

    public List<Xml> children() {
        return children;
    }

    public boolean is(String local) {
        return name.equals(local);
    }

    public @Nullable String attribute(String local) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(local)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    /** The first child of this name. */
    public @Nullable Xml child(String local) {
        for (Xml child : children) {
            if (child.name.equals(local)) {
                return child;
            }
        }
        return null;
    }

    /** Goes down the named children; null as soon as one is missing. */
    public @Nullable Xml path(String... names) {
        Xml at = this;
        for (String step : names) {
            at = at.child(step);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** The w:val of the element down the named children. */
    public @Nullable String value(String... names) {
        Xml at = path(names);
        return at == null ? null : at.attribute("val");
    }

    /** The same as a whole number; the fallback where it is absent or no number. */
    public int number(int fallback, String... names) {
        String value = value(names);
        return value == null || !value.matches("-?\\d{1,9}") ? fallback : Integer.parseInt(value);
    }

    /** Whether a switch such as w:vanish is there and not turned off. */
    public boolean on(String... names) {
        Xml at = path(names);
        if (at == null) {
            return false;
        }
        String value = at.attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
