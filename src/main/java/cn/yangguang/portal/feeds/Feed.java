package cn.yangguang.portal.feeds;

import cn.yangguang.publication.keeping.OpenPiece;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.MediaType;

/**
 * The latest pieces of the whole house, of a unit or of a theme.
 *
 * @param base the address of the site
 * @param self the feed's own path
 * @param page the path of the page that lists the same
 * @param changed when any of it last changed
 */
record Feed(String title, String base, String self, String page, Instant changed, List<OpenPiece> pieces) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    Feed {
        pieces = List.copyOf(pieces);
    }

    /** In which form it is sent. */
    enum Format {
        RSS("application/rss+xml"),
        ATOM("application/atom+xml");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        MediaType type() {
            return MediaType.parseMediaType(type + ";charset=UTF-8");
        }

        byte[] write(Feed feed) {
            return switch (this) {
                case RSS -> Xml.document(feed::rss);
                case ATOM -> Xml.document(feed::atom);
            };
        }
    }

    /** RSS 2.0. */
    private void rss(Xml xml) throws XMLStreamException {
        xml.open("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom")
                .open("channel")
                .text("title", title)
                .text("link", base + page)
                .text("description", title + "，最近公开的在前。")
                .text("language", "zh-CN")
                .text("lastBuildDate", time(changed))
                .empty("atom:link", "href", base + self, "rel", "self", "type", "application/rss+xml");
        for (OpenPiece piece : pieces) {
            xml.open("item")
                    .text("title", piece.title())
                    .text("link", base + piece.path())
                    .text("guid", base + piece.path())
                    .text("pubDate", time(piece.published()))
                    .text("category", piece.theme().label())
                    .text("description", summary(piece))
                    .close();
        }
        xml.close().close();
    }

    /** RFC 4287. */
    private void atom(Xml xml) throws XMLStreamException {
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "zh-CN")
                .text("title", title)
                .text("id", base + self)
                .text("updated", changed.toString())
                .empty("link", "href", base + self, "rel", "self", "type", "application/atom+xml")
                .empty("link", "href", base + page, "rel", "alternate", "type", "text/html");
        for (OpenPiece piece : pieces) {
            xml.open("entry")
                    .text("title", piece.title())
                    .text("id", base + piece.path())
                    .empty("link", "href", base + piece.path(), "rel", "alternate", "type", "text/html")
                    .text("published", piece.published().toString())
                    .text("updated", piece.published().toString())
                    .open("author")
                    .text("name", piece.unitName())
                    .close()
                    .empty(
                            "category",
                            "term",
                            piece.theme().name(),
                            "label",
                            piece.theme().label())
                    .text("summary", summary(piece))
                    .close();
        }
        xml.close();
    }

    private static String summary(OpenPiece piece) {
        return piece.summary().isEmpty() ? piece.unitName() + "公开：" + piece.title() : piece.summary();
    }

    private static String time(Instant at) {
        return RFC_822.format(at.atZone(SHANGHAI));
    }
}
