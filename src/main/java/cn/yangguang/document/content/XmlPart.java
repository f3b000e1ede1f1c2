package cn.yangguang.document.content;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of an {@link Archive}, read forward element by element; document type declarations are refused, so no
 * entity is ever expanded or fetched.
 */
public final class XmlPart implements AutoCloseable {
    /** Deeper than any office nests its elements. */
    private static final int MOST_DEPTH = 180;

    /** Elements, and runs of so many letters, that one tree may hold: some 400 MB of memory at worst. */
    private static final int MOST_WEIGHT = 2_000_000;

    private static final int LETTERS = 64;

    private final Archive archive;
    private final String name;
    private final InputStream stream;
    private final XMLStreamReader reader;
    private int depth;
    private int weight;

    private XmlPart(Archive archive, String name) throws Unreadable {
        this.archive = archive;
        this.name = name;
        this.stream = archive.part(name);
        try {
            this.reader = Factory.XML.createXMLStreamReader(stream);
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
    }

    private static final class Factory {
        static final XMLInputFactory XML = create();

        private static XMLInputFactory create() {
            // the JDK's own, whatever else is on the class path
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            // the depth is watched by deeper(), whose refusal is clearer; the JDK stops at 100, which text boxes may
            // reach
            factory.setProperty("jdk.xml.maxElementDepth", "0");
            factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
            return factory;
        }
    }

    public static XmlPart open(Archive archive, String name) throws Unreadable {
        return new XmlPart(archive, name);
    }

    /** Goes to the next start of an element, wherever it is; its local name, or null at the end. */
    public @Nullable String next() throws Unreadable {
        return walk(0);
    }

    /** Goes to the next start of an element inside the element at this depth; null when that one ends. */
    public @Nullable String next(int insideDepth) throws Unreadable {
        return walk(insideDepth);
    }

    private @Nullable String walk(int inside) throws Unreadable {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        deeper();
                        return reader.getLocalName();
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        if (depth < inside) {
                            return null;
                        }
                    }
                    case XMLStreamConstants.DTD -> throw declared();
                    default -> {}
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        } catch (RuntimeException broken) {
            throw archive.content().damaged();
        }
    }

    private void deeper() throws Unreadable {
        depth++;
        if (depth > MOST_DEPTH) {
            throw archive.content().refused(" 的“" + name + "”嵌套过深，不是正常的办公文件，请用办公软件另存后再上传。");
        }
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** An attribute of the element just entered, by its local name. */
    public @Nullable String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The whole element just entered, as a tree; leaves the reader at its end. */
    public Xml tree() throws Unreadable {
        weight = 0;
        try {
            return element();
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        } catch (RuntimeException broken) {
            throw archive.content().damaged();
        }
    }

    private Xml element() throws XMLStreamException, Unreadable {
        Xml element = Xml.start(reader);
        StringBuilder text = new StringBuilder(0);
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    deeper();
                    weigh(1);
                    element.add(element());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    weigh(reader.getTextLength() / LETTERS);
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    element.text(text.toString());
                    return element;
                }
                default -> {}
            }
        }
    }

    private void weigh(int more) throws Unreadable {
        weight += more;
        if (weight > MOST_WEIGHT) {
            throw archive.content().refused(" 的“" + name + "”里单个段落或表格过大，请拆成几个文件后再上传。");
        }
    }

    private Unreadable declared() {
        return archive.content().refused(" 的“" + name + "”里带有 XML 文档类型声明（DTD），为安全起见不予读取，请用办公软件另存后再上传。");
    }

    private Unreadable unreadable(XMLStreamException broken) {
        return broken.getNestedException() instanceof CountedStream.TooLong
                ? archive.bomb(name)
                : archive.content().damaged();
    }

    @Override
    public void close() {
        try {
            reader.close();
            stream.close();
        } catch (XMLStreamException | IOException broken) {
            throw new IllegalStateException("closing memory", broken);
        }
    }
}
