package cn.yangguang.portal.feeds;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document being written; characters that XML forbids are left out, and all others escaped by the library. */
final class Xml {

    /** What fills a document. */
    interface Filling {
        void into(Xml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** A whole document in UTF-8. */
    static byte[] document(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // the JDK's own, whatever else is on the class path
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            filling.into(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("writing to memory", broken);
        }
        return bytes.toByteArray();
    }

    /** Opens an element, with names and values of attributes in turn. */
    Xml open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
        return this;
    }

    Xml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /** An element that holds a text. */
    Xml text(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(allowed(text));
        out.writeEndElement();
        return this;
    }

    /** An element with attributes alone. */
    Xml empty(String name, String... attributes) throws XMLStreamException {
        return open(name, attributes).close();
    }

    /** XML 1.0, production 2: no control characters, no half of a pair, neither FFFE nor FFFF. */
    static String allowed(String text) {
        return text.codePoints()
                .filter(Xml::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
